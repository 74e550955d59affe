import { randomUUID } from 'node:crypto';
import type { BrowserDouble, Seen } from '../support/browser-double.js';
import { openCooperative, type Cooperative, type Holder } from '../support/cooperative-with-accounts.js';

const SESSION = 'unevoix-session';

describe('a session', () => {
  let cooperative: Cooperative;
  let holder: Holder;
  let hers: BrowserDouble;
  let thief: BrowserDouble;

  const door = (browser: BrowserDouble) => browser.get('/api/access/passkeys');
  const stranger = { status: 401, body: { code: 'NOT_SIGNED_IN' } };
  const signIn = (browser: BrowserDouble, { code }: Holder): Promise<Seen> => browser.post('/api/access/sessions/code', { code });
  const steal = () => thief.cookies.set(SESSION, hers.cookies.get(SESSION) ?? '');

  beforeAll(async () => {
    cooperative = await openCooperative();
  }, 60_000);

  beforeEach(async () => {
    [hers, thief] = [cooperative.browser(), cooperative.browser()];
    holder = await cooperative.holder();
  }, 30_000);

  afterAll(() => cooperative.close());

  it('is not opened under a secret that was planted before (fixation)', async () => {
    const planted = randomUUID();
    hers.cookies.set(SESSION, planted);
    await signIn(hers, holder);
    expect(hers.cookies.get(SESSION)).not.toBe(planted);
    thief.cookies.set(SESSION, planted);
    expect(await door(thief)).toMatchObject(stranger);
    expect(await door(hers)).toMatchObject({ status: 200 });
  });

  it('gets another secret at each sign-in, and the one before is over', async () => {
    await signIn(hers, holder);
    steal();
    expect((await signIn(hers, await cooperative.holder())).status).toBe(201);
    expect(await door(thief)).toMatchObject(stranger);
  });

  it('is over for a thief when its owner leaves', async () => {
    await signIn(hers, holder);
    steal();
    expect((await door(thief)).status).toBe(200);
    await hers.delete('/api/access/session');
    expect(hers.cookies.has(SESSION)).toBe(false);
    expect(await door(thief)).toMatchObject(stranger);
  });

  it('is over for a thief when its owner ends it from another device', async () => {
    const { body } = await signIn(thief, holder);
    const another = cooperative.browser();
    const { code } = await cooperative.letterAgain(holder);
    await another.post('/api/access/sessions/code', { code });
    expect((await another.delete(`/api/access/sessions/${String(body['sessionId'])}`)).status).toBe(200);
    expect(await door(thief)).toMatchObject(stranger);
    expect((await door(another)).status).toBe(200);
  });

  it('cannot be ended by somebody else, who does not learn that it is there', async () => {
    const { body } = await signIn(hers, holder);
    await signIn(thief, await cooperative.holder());
    const [known, unknown] = [String(body['sessionId']), randomUUID()];
    for (const sessionId of [known, unknown])
      expect(await thief.delete(`/api/access/sessions/${sessionId}`)).toMatchObject({ status: 404, body: { code: 'SESSION_UNKNOWN' } });
    expect((await door(hers)).status).toBe(200);
  });

  it('is over after half a day in which nobody came, and after thirty days in any case', async () => {
    await signIn(hers, holder);
    cooperative.goOn(13 * 3_600);
    expect(await door(hers)).toMatchObject(stranger);
  });

  it('is nobody’s under two cookies, one of which was planted', async () => {
    await signIn(hers, holder);
    const secret = hers.cookies.get(SESSION) ?? '';
    const cookie = `${SESSION}=planted; ${SESSION}=${secret}`;
    expect(await cooperative.browser().get('/api/access/passkeys', { headers: { cookie } })).toMatchObject(stranger);
  });

  it.each([
    ['changed in its last sign', (secret: string) => secret.slice(0, -1)],
    ['in capitals', (secret: string) => secret.toUpperCase()],
    ['of nothing', () => ''],
    ['of an operator', () => 'operator'],
    ['of 8 kB', () => 'x'.repeat(8_000)],
    ['that asks the tables', () => "' OR '1'='1"],
  ])('is nobody’s with a secret %s', async (_what, changed) => {
    await signIn(hers, holder);
    thief.cookies.set(SESSION, changed(hers.cookies.get(SESSION) ?? ''));
    expect(await door(thief)).toMatchObject(stranger);
  });

  it('is not found by its id, which others may see', async () => {
    const { body } = await signIn(hers, holder);
    thief.cookies.set(SESSION, String(body['sessionId']));
    expect(await door(thief)).toMatchObject(stranger);
  });

  it('keeps its secret in a cookie that no script reads, and in no answer', async () => {
    const { headers, text } = await signIn(hers, holder);
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).not.toMatch(/; Domain=/i);
    const secret = hers.cookies.get(SESSION) ?? '';
    expect(secret.length).toBeGreaterThanOrEqual(43);
    for (const seen of [text, (await hers.get('/api/access/sessions')).text]) expect(seen).not.toContain(secret);
  });

  it('is not opened by a page of another site, in the name of a stranger', async () => {
    const seen = await hers.post('/api/access/sessions/code', { code: holder.code }, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(seen).toMatchObject({ status: 403, body: { code: 'CROSS_SITE_REQUEST' } });
    expect(hers.cookies.size).toBe(0);
  });

  it('is not believed from a header that only tests know', async () => {
    await cooperative.grant(holder.actorId, 'operator');
    const pretended: readonly Record<string, string>[] = [
      { 'unevoix-actor': holder.actorId },
      { authorization: `Bearer ${holder.actorId}` },
    ];
    for (const headers of pretended) expect(await thief.get('/api/access/passkeys', { headers })).toMatchObject(stranger);
  });
});

describe('a session behind a proxy', () => {
  it('has a cookie that only this host is given, over HTTPS only', async () => {
    const cooperative = await openCooperative({ trustedProxies: ['127.0.0.1'] });
    const { code } = await cooperative.holder();
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'vote.coop.example' };
    const seen = await cooperative.browser().post('/api/access/sessions/code', { code }, { headers });
    await cooperative.close();
    expect(seen.headers.getSetCookie()[0]).toMatch(/^__Host-unevoix-session=[\w-]{43,}; Path=\/; HttpOnly; SameSite=Lax; Secure/);
  }, 60_000);
});

describe('a role', () => {
  let cooperative: Cooperative;

  beforeAll(async () => {
    cooperative = await openCooperative();
  }, 60_000);

  afterAll(() => cooperative.close());

  it('that is taken away in the middle of a session opens nothing from the next request on', async () => {
    const holder = await cooperative.holder('clerk', 'person');
    const browser = cooperative.browser();
    await browser.post('/api/access/sessions/code', { code: holder.code });
    const search = () => browser.get('/api/members');
    expect(await search()).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    await cooperative.grant(holder.actorId, 'clerk');
    expect((await search()).status).toBe(200);
    await cooperative.revoke(holder.actorId, 'clerk');
    expect(await search()).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
  });

  it('is not taken by writing it into a request', async () => {
    const holder = await cooperative.holder();
    const browser = cooperative.browser();
    const seen = await browser.post('/api/access/sessions/code', { code: holder.code, roles: ['operator'] });
    expect(seen).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } });
    await browser.post('/api/access/sessions/code', { code: holder.code });
    const granted = await browser.post(`/api/access/roles/${holder.actorId}`, { role: 'operator' });
    expect(granted).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
  });
});
