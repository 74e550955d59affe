import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserDouble } from '../support/browser-double.js';
import { openCooperative, type Cooperative, type Holder } from '../support/cooperative-with-accounts.js';

const CLIENT = { id: 'unevoix', secret: 'a secret of more than thirty-two signs' } as const;

describe('signing in at another service (a real OpenID provider)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-provider-'));
  let provider: ChildProcess;
  let issuer: string;
  let cooperative: Cooperative;
  let holder: Holder;
  let hers: BrowserDouble;

  /** Walks from page to page at the provider, as the person she is there, until it sends her back. */
  const visitProvider = async (location: string, person: string): Promise<string> => {
    const there = new BrowserDouble(issuer);
    there.cookies.set('person', person);
    for (let page = location; ;) {
      if (!page.startsWith(issuer)) return page.replace(cooperative.address, '');
      const { headers } = await there.get(page.replace(issuer, ''));
      page = new URL(headers.get('location') ?? '', page).href;
    }
  };

  const signInElsewhere = async (browser: BrowserDouble, person: string) => {
    const { headers } = await browser.get('/sign-in/oidc/federation');
    return browser.get(await visitProvider(headers.get('location') ?? '', person));
  };

  beforeAll(async () => {
    provider = spawn(process.execPath, [join(import.meta.dirname, '../support/identity-provider.mjs'), CLIENT.id, CLIENT.secret], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (!provider.stdout) throw new Error('it says where it is');
    const [said]: unknown[] = await once(provider.stdout, 'data');
    issuer = String(said).trim();
    const clientSecretFile = join(folder, 'federation.secret');
    writeFileSync(clientSecretFile, CLIENT.secret);
    cooperative = await openCooperative({
      identityProviders: [{ name: 'federation', title: 'The federation', issuer, clientId: CLIENT.id, clientSecretFile }],
    });
    holder = await cooperative.holder();
    hers = cooperative.browser();
    await hers.post('/api/access/sessions/code', { code: holder.code });
  }, 60_000);

  afterAll(async () => {
    await cooperative.close();
    provider.stdin?.end();
    rmSync(folder, { recursive: true });
  });

  it('is offered under the name people know', async () =>
    expect((await cooperative.browser().get('/api/access/identities/providers')).body).toEqual([
      { name: 'federation', title: 'The federation' },
    ]));

  it('is offered on the page to sign in, which says what became of it and nothing a stranger wrote', async () => {
    const page = async (query = '') => (await cooperative.browser().get(`/sign-in${query}`)).text;
    expect(await page()).toMatch(/href="\/sign-in\/oidc\/federation"[^>]*>[^<]*The federation/);
    expect(await page('?refused=IDENTITY_NOT_LINKED')).toContain('Nobody here has linked this identity.');
    expect(await page('?refused=NOT_ALLOWED')).toBe(await page());
  });

  it('lets nobody in whom no account has claimed, her mailbox or not', async () => {
    const { headers } = await signInElsewhere(cooperative.browser(), 'ada');
    expect(headers.get('location')).toBe('/sign-in?refused=IDENTITY_NOT_LINKED');
  }, 30_000);

  it('is linked by somebody who came in with her letter', async () => {
    const { body } = await hers.post('/api/access/identities', { provider: 'federation' });
    const back = await hers.get(await visitProvider(String(body['location']), 'ada'));
    expect(back.headers.get('location')).toBe('/me/access');
    expect((await hers.get('/api/access/identities')).body).toMatchObject([{ provider: 'federation', lastUsedAt: null }]);
  }, 30_000);

  it('is linked on her page by a link that leads there, and says why it was not', async () => {
    const grace = cooperative.browser();
    await grace.post('/api/access/sessions/code', { code: (await cooperative.holder()).code });
    const { text } = await grace.post('/me/access/services/federation');
    const [, location = ''] = /href="([^"]+)"[^>]*>Go to The federation/.exec(text) ?? [];
    const back = await grace.get(await visitProvider(location.replaceAll('&amp;', '&'), 'ada'));
    expect(back.headers.get('location')).toBe('/me/access?refused=IDENTITY_TAKEN');
    expect((await grace.get('/me/access?refused=IDENTITY_TAKEN')).text).toContain('role="alert"');
    expect((await hers.get('/me/access')).text).toMatch(/The federation.*Unlink The federation/);
  }, 30_000);

  it('lets her in from then on, in any browser, and nobody else', async () => {
    const another = cooperative.browser();
    expect((await signInElsewhere(another, 'ada')).headers.get('location')).toBe('/me');
    expect((await another.get('/api/access/identities')).body).toMatchObject([{ lastUsedAt: expect.any(String) }]);
    const grace = cooperative.browser();
    expect((await signInElsewhere(grace, 'grace')).headers.get('location')).toBe('/sign-in?refused=IDENTITY_NOT_LINKED');
  }, 30_000);

  it('ends when she takes it away, once she has another way in', async () => {
    // A list, read as one.
    const [linked] = (await hers.get('/api/access/identities')).body as unknown as readonly { readonly identityId: string }[];
    const takeAway = () => hers.delete(`/api/access/identities/${linked?.identityId}`);
    expect(await takeAway()).toMatchObject({ status: 409, body: { code: 'LAST_MEANS_OF_ENTRY' } });
    await cooperative.letterAgain(holder);
    expect((await takeAway()).status).toBe(200);
    const { headers } = await signInElsewhere(cooperative.browser(), 'ada');
    expect(headers.get('location')).toBe('/sign-in?refused=IDENTITY_NOT_LINKED');
  }, 30_000);
});
