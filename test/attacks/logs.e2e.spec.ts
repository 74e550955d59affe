import { randomUUID } from 'node:crypto';
import { Passwords } from '#access';
import type { BrowserDouble } from '../support/browser-double.js';
import { openCooperative, type Cooperative, type Holder } from '../support/cooperative-with-accounts.js';

/** What would begin an entry of its own in a log, colour a terminal, or turn its writing round. */
const FORGED = '\r\n[Nest] 1 - LOG [Ballot] closed by operator\u001b[31m\u009b2J\u2028\u202e';

/** Something nobody else says. */
const CANARY = `canary-${randomUUID()}`;

describe('what is written while somebody tries', () => {
  let cooperative: Cooperative;
  let browser: BrowserDouble;
  let holder: Holder;
  let restore: () => void;
  const written: string[] = [];

  beforeAll(async () => {
    cooperative = await openCooperative();
    browser = cooperative.browser();
    holder = await cooperative.holder();
    await cooperative.service(Passwords).set(holder.accountId, `${CANARY} and three words`, []);
    const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write.bind(stream) }));
    restore = () => streams.forEach(({ stream, write }) => (stream.write = write));
    for (const { stream } of streams) stream.write = (line: string | Uint8Array) => written.push(String(line)) > 0;
  }, 60_000);

  afterAll(async () => {
    restore();
    await cooperative.close();
  });

  const forged = CANARY + FORGED;
  it.each<[string, () => Promise<unknown>]>([
    [
      'a password',
      () => browser.post('/api/access/sessions/password', { loginName: holder.loginName, password: `${CANARY} and three words` }),
    ],
    ['a wrong password', () => browser.post('/api/access/sessions/password', { loginName: forged, password: forged })],
    ['a code', () => browser.post('/api/access/sessions/code', { code: holder.code })],
    ['a code that is none', () => browser.post('/api/access/sessions/code', { code: forged.slice(0, 64) })],
    ['an address', () => browser.get(`/api/${encodeURIComponent(forged)}`)],
    ['a question', () => browser.get(`/api/members?search=${encodeURIComponent(forged)}`)],
    ['an id', () => browser.get(`/api/members/${encodeURIComponent(forged)}`)],
    ['a field', () => browser.post('/api/access/sessions/code', { [forged]: forged })],
    [
      'JSON that is none',
      () => browser.post('/api/access/sessions/code', undefined, { headers: { 'content-type': 'application/json', 'x-forged': CANARY } }),
    ],
    ['a browser', () => browser.get('/health/live', { headers: { 'user-agent': encodeURIComponent(forged) } })],
    ['a cookie', () => browser.get('/api/access/me', { headers: { cookie: `unevoix-session=${encodeURIComponent(forged)}` } })],
    [
      'an origin',
      () => browser.post('/api/access/sessions/code', {}, { headers: { origin: 'https://evil.example', 'sec-fetch-site': CANARY } }),
    ],
    ['a provider', () => browser.get(`/sign-in/oidc/${encodeURIComponent(forged)}`)],
    ['the answer of a provider', () => browser.get(`/sign-in/oidc/federation/return?code=${CANARY}&state=${encodeURIComponent(forged)}`)],
  ])('holds nothing of %s', async (_what, attempt) => {
    written.length = 0;
    await attempt();
    const log = written.join('');
    expect(log).not.toContain(CANARY);
    expect(log).not.toContain(holder.code);
    expect(log).not.toContain('closed by operator');
  });

  it('is listened to', () => {
    written.length = 0;
    process.stderr.write(CANARY);
    expect(written).toEqual([CANARY]);
  });
});

describe('what a refusal tells', () => {
  let cooperative: Cooperative;

  beforeAll(async () => {
    cooperative = await openCooperative();
  }, 60_000);

  afterAll(() => cooperative.close());

  it.each([
    ['/api/members', 'NOT_SIGNED_IN'],
    [`/api/members/${randomUUID()}`, 'NOT_SIGNED_IN'],
    ['/api/access/me', 'NOT_SIGNED_IN'],
    ['/api/nothing', 'ROUTE_NOT_FOUND'],
    ['/api/%ff', 'ADDRESS_UNREADABLE'],
  ])('at %s is its code and a sentence, and nothing of how it is made', async (path, code) => {
    const { body, text, headers } = await cooperative.browser().get(path);
    expect(Object.keys(body).toSorted()).toEqual(['code', 'detail', 'status', 'type']);
    expect(body['code']).toBe(code);
    expect(text).not.toMatch(/node_modules|\.[jt]s:\d|sqlite|select |Error:/i);
    for (const name of ['server', 'x-powered-by']) expect(headers.get(name)).toBeNull();
  });

  it('is the same for what is not there and what is not hers to see', async () => {
    const holder = await cooperative.holder();
    const browser = cooperative.browser();
    await browser.post('/api/access/sessions/code', { code: holder.code });
    const other = await cooperative.holder();
    const [there, notThere] = [await browser.get(`/api/members/${other.actorId}`), await browser.get(`/api/members/${randomUUID()}`)];
    expect(there).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect(notThere.body).toEqual(there.body);
  });
});
