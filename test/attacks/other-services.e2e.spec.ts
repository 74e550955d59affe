import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserDouble, Seen } from '../support/browser-double.js';
import { openCooperative, type Cooperative, type Holder } from '../support/cooperative-with-accounts.js';
import { CLIENT, ProviderDouble, type Lies } from '../support/provider-double.js';

describe('an identity elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-secrets-'));
  let cooperative: Cooperative;
  let federation: ProviderDouble;
  let rival: ProviderDouble;
  let holder: Holder;
  let hers: BrowserDouble;

  /** The way to a provider; where it sends her back. */
  const leave = async (browser: BrowserDouble, provider = 'federation'): Promise<string> => {
    const { status, headers } = await browser.get(`/sign-in/oidc/${provider}`);
    expect(status).toBe(303);
    return headers.get('location') ?? '';
  };
  const comeBack = (browser: BrowserDouble, { pathname, search }: URL): Promise<Seen> => browser.get(`${pathname}${search}`);
  const signIn = async (browser: BrowserDouble, lies?: Lies) => comeBack(browser, federation.visit(await leave(browser), lies));
  const startLinking = async (browser: BrowserDouble): Promise<string> => {
    const { body } = await browser.post('/api/access/identities', { provider: 'federation' });
    return String(body['location']);
  };
  const link = async (browser: BrowserDouble, subject: string) =>
    comeBack(browser, federation.visit(await startLinking(browser), { subject }));
  const linked = (browser: BrowserDouble) => browser.get('/api/access/identities');
  const refused = (code: string, page = '/sign-in') => ({ status: 303, location: `${page}?refused=${code}` });
  const ended = ({ status, headers }: Seen) => ({ status, location: headers.get('location') });

  beforeAll(async () => {
    [federation, rival] = [await ProviderDouble.start(), await ProviderDouble.start()];
    const clientSecretFile = join(folder, 'client.secret');
    writeFileSync(clientSecretFile, CLIENT.secret);
    const known = { clientId: CLIENT.id, clientSecretFile };
    cooperative = await openCooperative({
      identityProviders: [
        { name: 'federation', title: 'The federation', issuer: federation.issuer, ...known },
        { name: 'rival', title: 'Another service', issuer: rival.issuer, ...known },
      ],
    });
  }, 60_000);

  beforeEach(async () => {
    holder = await cooperative.holder();
    hers = cooperative.browser();
    await hers.post('/api/access/sessions/code', { code: holder.code });
  }, 30_000);

  afterAll(async () => {
    await cooperative.close();
    await federation.close();
    await rival.close();
    rmSync(folder, { recursive: true });
  });

  it('that its owner has linked lets her in', async () => {
    expect(ended(await link(hers, holder.loginName))).toEqual({ status: 303, location: '/me/access' });
    const another = cooperative.browser();
    expect(ended(await signIn(another, { subject: holder.loginName }))).toEqual({ status: 303, location: '/me' });
    expect((await linked(another)).body).toMatchObject([{ provider: 'federation', lastUsedAt: expect.any(String) }]);
  });

  it('that nobody has linked lets nobody in, whatever mailbox it names', async () => {
    const stranger = cooperative.browser();
    expect(ended(await signIn(stranger, { subject: 'mallory' }))).toEqual(refused('IDENTITY_NOT_LINKED'));
    expect(stranger.cookies.size).toBe(0);
  });

  it.each<[string, Lies]>([
    ['without its nonce', { nonce: null }],
    ['with the nonce of another', { nonce: 'caught' }],
    ['with the state of another browser', { state: 'caught' }],
    ['from another provider (mix-up)', { responseIssuer: 'https://evil.example' }],
    ['that hides which provider it is from', { responseIssuer: null }],
    ['with a token of another issuer', { issuer: 'https://evil.example' }],
    ['with a token for another client', { audience: 'elsewhere' }],
    ['with a token that is over', { expiresIn: -3_600 }],
    ['with a token nobody signed', { unsigned: true }],
    ['with a token somebody else signed', { signedByAnother: true }],
  ])('does not let in with an answer %s', async (_what, lies) => {
    await link(hers, holder.loginName);
    const thief = cooperative.browser();
    expect(ended(await signIn(thief, { subject: holder.loginName, ...lies }))).toEqual(refused('IDENTITY_REFUSED'));
    expect(await linked(thief)).toMatchObject({ status: 401 });
  });

  it('does not let in with the answer of one provider brought to the door of another (mix-up)', async () => {
    const thief = cooperative.browser();
    const back = rival.visit(await leave(thief, 'rival'), { subject: holder.loginName });
    back.pathname = back.pathname.replace('rival', 'federation');
    expect(ended(await comeBack(thief, back))).toEqual(refused('SIGN_IN_ATTEMPT_OVER'));
  });

  it('does not sign a victim in as somebody else with an answer that was prepared for her', async () => {
    const attacker = cooperative.browser();
    const prepared = federation.visit(await leave(attacker), { subject: 'mallory' });
    const victim = cooperative.browser();
    expect(ended(await comeBack(victim, prepared))).toEqual(refused('SIGN_IN_ATTEMPT_OVER'));
  });

  it('is not linked to the account of a victim by an answer that was prepared for her', async () => {
    const attacker = cooperative.browser();
    await attacker.post('/api/access/sessions/code', { code: (await cooperative.holder()).code });
    const prepared = federation.visit(await startLinking(attacker), { subject: 'mallory' });
    expect(ended(await comeBack(hers, prepared))).toEqual(refused('SIGN_IN_ATTEMPT_OVER'));
    expect((await linked(hers)).body).toEqual([]);
  });

  it('is not linked in another session than the one it was asked for in', async () => {
    const back = federation.visit(await startLinking(hers), { subject: 'ada' });
    await hers.post('/api/access/sessions/code', { code: (await cooperative.holder()).code });
    expect(ended(await comeBack(hers, back))).toEqual(refused('IDENTITY_REFUSED', '/me/access'));
    expect((await linked(hers)).body).toEqual([]);
  });

  it('is not linked twice', async () => {
    await link(hers, holder.loginName);
    const other = cooperative.browser();
    await other.post('/api/access/sessions/code', { code: (await cooperative.holder()).code });
    expect(ended(await link(other, holder.loginName))).toEqual(refused('IDENTITY_TAKEN', '/me/access'));
  });

  it('is not linked by somebody who has left her session open for long', async () => {
    cooperative.goOn(11 * 60);
    const seen = await hers.post('/api/access/identities', { provider: 'federation' });
    expect(seen).toMatchObject({ status: 403, body: { code: 'PROVE_AGAIN' } });
  });

  it('is taken back once', async () => {
    await link(hers, holder.loginName);
    const browser = cooperative.browser();
    const back = federation.visit(await leave(browser), { subject: holder.loginName });
    const cookies = new Map(browser.cookies);
    expect(ended(await comeBack(browser, back))).toEqual({ status: 303, location: '/me' });
    const replaying = cooperative.browser();
    for (const [name, value] of cookies) replaying.cookies.set(name, value);
    expect(ended(await comeBack(replaying, back))).toEqual(refused('SIGN_IN_ATTEMPT_OVER'));
  });

  it.each(['nowhere', '..%2f..%2fetc', '%0d%0aSet-Cookie:%20a=b', 'x'.repeat(90)])('is not asked for at %s', async (provider) => {
    const seen = await cooperative.browser().get(`/sign-in/oidc/${provider}`);
    expect(ended(seen)).toEqual(refused('IDENTITY_PROVIDER_UNKNOWN'));
    expect(seen.headers.get('set-cookie')).toBeNull();
  });

  it('sends nobody to a place that was written into the address', async () => {
    const { headers } = await cooperative
      .browser()
      .get('/sign-in/oidc/federation?redirect_uri=https://evil.example&returnTo=//evil.example');
    expect(headers.get('location')).not.toContain('evil.example');
  });
});
