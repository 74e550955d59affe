import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAccessServices, type AccessServices } from '../../../../test/support/access-services.js';
import { startPostgres, type Postgres } from '../../../../test/support/postgres.js';
import { CLIENT, ProviderDouble, type Lies } from '../../../../test/support/provider-double.js';
import { Identities } from './identities.js';
import { IdentityProviders } from './identity-providers.js';
import { OidcAttempts, type Linking } from './oidc-attempts.js';

const returnOf = (provider: string) => `https://vote.coop.example/sign-in/oidc/${provider}/return`;

describe.each(['sqlite', 'postgres'] as const)('identities elsewhere, with tables in %s', (kind) => {
  let postgres: Postgres | undefined;
  let services: AccessServices;
  let federation: ProviderDouble;
  let rival: ProviderDouble;
  let attempts: OidcAttempts;
  let identities: Identities;

  beforeAll(async () => {
    postgres = kind === 'postgres' ? await startPostgres() : undefined;
    services = await openAccessServices(postgres?.place());
    [federation, rival] = [await ProviderDouble.start(), await ProviderDouble.start()];
    const clientSecretFile = join(services.folder, 'client.secret');
    writeFileSync(clientSecretFile, `${CLIENT.secret}\n`);
    const known = { clientId: CLIENT.id, clientSecretFile };
    const providers = new IdentityProviders([
      { name: 'federation', title: 'The federation', issuer: federation.issuer, ...known },
      { name: 'rival', title: 'Somebody else', issuer: rival.issuer, ...known },
      { name: 'pretender', title: 'Another name', issuer: federation.issuer.replace('127.0.0.1', 'localhost'), ...known },
      { name: 'away', title: 'Nobody there', issuer: 'http://127.0.0.1:9', ...known },
    ]);
    attempts = new OidcAttempts(services.tables, services.clock, providers);
    identities = new Identities(services.tables, services.clock, services.digest);
  });

  afterAll(async () => {
    await federation.close();
    await rival.close();
    await services.close();
    await postgres?.stop();
  });

  const leave = (provider = 'federation', linking?: Linking) => attempts.begin({ provider, redirectUri: returnOf(provider), linking });

  const comeBack = async (lies?: Lies) => {
    const { secret, location } = await leave();
    return attempts.finish({ provider: 'federation', secret, address: federation.visit(location, lies) });
  };

  const person = async () => (await services.accounts.create({ kind: 'member', loginName: randomUUID(), actorId: randomUUID() })).accountId;

  it('are asked for with a code, PKCE, nonce and state, and for nothing about her', async () => {
    const asked = new URL((await leave()).location).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: returnOf('federation'),
    });
  });

  it('say who she is there', async () =>
    expect(await comeBack({ subject: 'ada' })).toEqual({ issuer: federation.issuer, subject: 'ada', linking: undefined }));

  it.each<[string, Lies]>([
    ['a token for another sign-in', { nonce: 'another' }],
    ['a token without a nonce', { nonce: null }],
    ['a token of another issuer', { issuer: 'https://evil.example' }],
    ['a token for another client', { audience: 'another' }],
    ['a token that is over', { expiresIn: -3_600 }],
    ['a token nobody signed', { unsigned: true }],
    ['a token somebody else signed', { signedByAnother: true }],
    ['the answer of another provider', { responseIssuer: 'https://evil.example' }],
    ['an answer that hides whose it is', { responseIssuer: null }],
    ['the state of another browser', { state: 'another' }],
    ['a refusal in the name of another provider', { error: 'access_denied', responseIssuer: 'https://evil.example' }],
  ])('are not believed with %s', async (_what, lies) =>
    expect(comeBack(lies)).rejects.toMatchObject({ code: 'IDENTITY_REFUSED', details: {} }),
  );

  it('are not taken when she says no', async () =>
    expect(comeBack({ error: 'access_denied' })).rejects.toMatchObject({ code: 'IDENTITY_DECLINED' }));

  it('are not taken from one provider for another (RFC 9700, section 4.4)', async () => {
    const { secret, location } = await leave('rival');
    const back = rival.visit(location);
    back.pathname = new URL(returnOf('federation')).pathname;
    await expect(attempts.finish({ provider: 'federation', secret, address: back })).rejects.toMatchObject({
      code: 'SIGN_IN_ATTEMPT_OVER',
    });
  });

  it('are not taken with a code that was caught in another browser', async () => {
    const [hers, his] = [await leave(), await leave()];
    const caught = federation.visit(hers.location);
    caught.searchParams.set('state', new URL(his.location).searchParams.get('state') ?? '');
    const finished = attempts.finish({ provider: 'federation', secret: his.secret, address: caught });
    await expect(finished).rejects.toMatchObject({ code: 'IDENTITY_REFUSED' });
  });

  it('are taken once, from the browser that left, within ten minutes', async () => {
    const { secret, location } = await leave();
    const address = federation.visit(location);
    const over = { code: 'SIGN_IN_ATTEMPT_OVER' };
    await expect(attempts.finish({ provider: 'federation', secret: undefined, address })).rejects.toMatchObject(over);
    await expect(attempts.finish({ provider: 'federation', secret: 'another', address })).rejects.toMatchObject(over);
    await attempts.finish({ provider: 'federation', secret, address });
    await expect(attempts.finish({ provider: 'federation', secret, address })).rejects.toMatchObject(over);
    const late = await leave();
    services.clock.goOn(600);
    const answered = attempts.finish({ provider: 'federation', secret: late.secret, address: federation.visit(late.location) });
    await expect(answered).rejects.toMatchObject(over);
  });

  it.each([
    ['nowhere', 'IDENTITY_PROVIDER_UNKNOWN'],
    ['away', 'IDENTITY_PROVIDER_UNAVAILABLE'],
    ['pretender', 'IDENTITY_PROVIDER_UNAVAILABLE'],
  ])('are not looked for at %s', async (provider, code) => expect(leave(provider)).rejects.toMatchObject({ code, details: { provider } }));

  it('open the account of whoever linked them, and no other', async () => {
    const accountId = await person();
    const ada = { issuer: federation.issuer, subject: randomUUID() };
    await expect(identities.accountOf(ada)).rejects.toMatchObject({ code: 'IDENTITY_NOT_LINKED' });
    await identities.link(accountId, 'federation', ada);
    expect(await identities.accountOf(ada)).toBe(accountId);
    await expect(identities.accountOf({ ...ada, issuer: rival.issuer })).rejects.toMatchObject({ code: 'IDENTITY_NOT_LINKED' });
    await expect(identities.link(await person(), 'federation', ada)).rejects.toMatchObject({ code: 'IDENTITY_TAKEN' });
  });

  it('remember in which session they were asked for', async () => {
    const linking = { accountId: await person(), sessionId: randomUUID() };
    const { secret, location } = await leave('federation', linking);
    expect(await attempts.finish({ provider: 'federation', secret, address: federation.visit(location) })).toMatchObject({ linking });
  });

  it('are kept so that nothing is learnt from them', async () => {
    const subject = { issuer: federation.issuer, subject: 'ada.lovelace@federation.example' };
    await identities.link(await person(), 'federation', subject);
    expect(JSON.stringify(await services.tables.db.selectFrom('identity').selectAll().execute())).not.toContain('lovelace');
  });

  it('can be taken away, but never the last way in', async () => {
    const accountId = await person();
    const [one, other] = [randomUUID(), randomUUID()].map((subject) => ({ issuer: federation.issuer, subject }));
    if (!one || !other) throw new Error('two were made');
    await identities.link(accountId, 'federation', one);
    const [first] = await identities.list(accountId);
    await expect(identities.unlink(accountId, first?.identityId ?? '')).rejects.toMatchObject({ code: 'LAST_MEANS_OF_ENTRY' });
    await identities.link(accountId, 'federation', other);
    await identities.unlink(accountId, first?.identityId ?? '');
    await expect(identities.accountOf(one)).rejects.toMatchObject({ code: 'IDENTITY_NOT_LINKED' });
    await expect(identities.unlink(await person(), first?.identityId ?? '')).rejects.toMatchObject({ code: 'IDENTITY_NOT_FOUND' });
  });

  it('end with the account', async () => {
    const accountId = await person();
    const ada = { issuer: federation.issuer, subject: randomUUID() };
    await identities.link(accountId, 'federation', ada);
    await services.accounts.close(accountId);
    await expect(identities.accountOf(ada)).rejects.toMatchObject({ code: 'IDENTITY_NOT_LINKED' });
  });
});
