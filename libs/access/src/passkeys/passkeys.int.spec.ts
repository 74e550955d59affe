import { randomUUID } from 'node:crypto';
import { Authenticator, type Mischief } from '../../../../test/support/authenticator.js';
import { openAccessServices, type AccessServices } from '../../../../test/support/access-services.js';
import { startPostgres, type Postgres } from '../../../../test/support/postgres.js';
import { Challenges } from './challenges.js';
import { PasskeyProofs } from './passkey-proofs.js';
import { PasskeyRegistration } from './passkey-registration.js';
import { Passkeys } from './passkeys.js';

const place = { id: 'vote.coop.example', origin: 'https://vote.coop.example' };

describe.each(['sqlite', 'postgres'] as const)('passkeys, with tables in %s', (kind) => {
  let postgres: Postgres | undefined;
  let services: AccessServices;
  let challenges: Challenges;
  let registration: PasskeyRegistration;
  let proofs: PasskeyProofs;
  let passkeys: Passkeys;

  beforeAll(async () => {
    postgres = kind === 'postgres' ? await startPostgres() : undefined;
    services = await openAccessServices(postgres?.place());
    const { tables, clock, digest } = services;
    challenges = new Challenges(tables, clock, digest);
    registration = new PasskeyRegistration(tables, clock, challenges);
    proofs = new PasskeyProofs(tables, clock, challenges);
    passkeys = new Passkeys(tables, clock);
  });

  afterAll(async () => {
    await services.close();
    await postgres?.stop();
  });

  const person = async () => {
    const { accountId } = await services.accounts.create({ kind: 'member', loginName: randomUUID(), actorId: randomUUID() });
    return { accountId, loginName: '200' };
  };

  /** Somebody with one passkey, in this authenticator. */
  const personWithPasskey = async (name = 'Phone') => {
    const owner = await person();
    const authenticator = new Authenticator(place);
    const made = authenticator.create(await registration.options(owner, place));
    const { passkeyId } = await registration.register(owner.accountId, name, made, place);
    return { ...owner, authenticator, passkeyId };
  };

  const signIn = async (authenticator: Authenticator, mischief?: Mischief) =>
    proofs.accountOf(authenticator.get(await proofs.signInOptions(place), mischief), place);

  it('let their owner in without a name', async () => {
    const { accountId, authenticator } = await personWithPasskey();
    expect(await signIn(authenticator)).toBe(accountId);
    expect(await signIn(authenticator)).toBe(accountId);
  });

  it('ask devices to verify their owner and to find her by themselves', async () => {
    const owner = await person();
    const options = await registration.options(owner, place);
    expect(options.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' });
    expect(options.rp.id).toBe(place.id);
    expect(await proofs.signInOptions(place)).toMatchObject({ rpId: place.id, userVerification: 'required' });
    expect((await proofs.signInOptions(place)).allowCredentials ?? []).toEqual([]);
  });

  it('are listed as their owner calls them, and offered to no device that has one', async () => {
    const { accountId, loginName, authenticator } = await personWithPasskey('Ada’s phone');
    expect(await passkeys.list(accountId)).toMatchObject([{ name: 'Ada’s phone', backedUp: false, lastUsedAt: null }]);
    const { excludeCredentials } = await registration.options({ accountId, loginName }, place);
    expect(excludeCredentials).toMatchObject([{ id: authenticator.id }]);
    await signIn(authenticator);
    expect(await passkeys.list(accountId)).toMatchObject([{ lastUsedAt: services.clock.now() }]);
  });

  it.each<[string, Mischief]>([
    ['made on another site', { origin: 'https://vote.coop.example.evil.example' }],
    ['made for another name', { rpId: 'evil.example' }],
    ['made while nobody was verified', { unverified: true }],
    ['that answers another question', { type: 'webauthn.get' }],
  ])('refuse to keep one %s', async (_what, mischief) => {
    const owner = await person();
    const made = new Authenticator(place).create(await registration.options(owner, place), mischief);
    await expect(registration.register(owner.accountId, 'Phone', made, place)).rejects.toMatchObject({ code: 'PASSKEY_INVALID' });
    expect(await passkeys.list(owner.accountId)).toEqual([]);
  });

  it('refuse to keep one twice, or what was made for somebody else', async () => {
    const { accountId, loginName, authenticator } = await personWithPasskey();
    const again = authenticator.create(await registration.options({ accountId, loginName }, place));
    await expect(registration.register(accountId, 'Again', again, place)).rejects.toMatchObject({ code: 'PASSKEY_KNOWN' });
    const other = await person();
    const made = new Authenticator(place).create(await registration.options(other, place));
    await expect(registration.register(accountId, 'Hers', made, place)).rejects.toMatchObject({ code: 'CHALLENGE_OVER' });
  });

  it.each<[string, Mischief]>([
    ['a signature from another site', { origin: 'https://evil.example' }],
    ['a signature for another name', { rpId: 'evil.example' }],
    ['an owner who was not verified', { unverified: true }],
    ['the name of somebody else', { userHandle: 'AAAA' }],
    ['the answer to another question', { type: 'webauthn.create' }],
    ['a count that was reached before', { counter: 1 }],
  ])('do not open with %s', async (_what, mischief) => {
    const { authenticator } = await personWithPasskey();
    await signIn(authenticator);
    await expect(signIn(authenticator, mischief)).rejects.toMatchObject({ code: 'PASSKEY_REFUSED' });
  });

  it('do not open for one that was never kept, in the same words', async () =>
    expect(signIn(new Authenticator(place))).rejects.toMatchObject({ code: 'PASSKEY_REFUSED', details: {} }));

  it('do not open with a signature over something else', async () => {
    const { authenticator } = await personWithPasskey();
    const signed = authenticator.get(await proofs.signInOptions(place));
    const other = authenticator.get(await proofs.signInOptions(place));
    const tampered = { ...signed, response: { ...signed.response, signature: other.response.signature } };
    await expect(proofs.accountOf(tampered, place)).rejects.toMatchObject({ code: 'PASSKEY_REFUSED' });
  });

  it('hear each answer once, of two at the same moment too', async () => {
    const { accountId, authenticator } = await personWithPasskey();
    const signed = authenticator.get(await proofs.signInOptions(place));
    const heard = await Promise.allSettled([proofs.accountOf(signed, place), proofs.accountOf(signed, place)]);
    expect(heard.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(heard.find(({ status }) => status === 'fulfilled')).toMatchObject({ value: accountId });
  });

  it('hear each answer once where the authenticator does not count', async () => {
    const { authenticator } = await personWithPasskey();
    const signed = authenticator.get(await proofs.signInOptions(place), { counter: 0 });
    await proofs.accountOf(signed, place);
    await expect(proofs.accountOf(signed, place)).rejects.toMatchObject({ code: 'CHALLENGE_OVER' });
  });

  it('hear no answer after five minutes, nor to a question that was never asked', async () => {
    const { authenticator } = await personWithPasskey();
    const late = await proofs.signInOptions(place);
    services.clock.goOn(300);
    await expect(proofs.accountOf(authenticator.get(late), place)).rejects.toMatchObject({ code: 'CHALLENGE_OVER' });
    for (const challenge of ['', 'AAAA', Buffer.alloc(54).toString('base64url'), Buffer.alloc(540).toString('base64url')])
      await expect(proofs.accountOf(authenticator.get({ challenge }), place)).rejects.toMatchObject({ code: 'CHALLENGE_OVER' });
  });

  it('prove again who somebody is, with one of hers and with no other', async () => {
    const { accountId, authenticator } = await personWithPasskey();
    const other = await personWithPasskey();
    const options = await proofs.proofOptions(accountId, place);
    expect(options.allowCredentials).toMatchObject([{ id: authenticator.id }]);
    await expect(proofs.prove(accountId, other.authenticator.get(options), place)).rejects.toMatchObject({ code: 'PASSKEY_REFUSED' });
    await expect(proofs.prove(accountId, authenticator.get(options), place)).resolves.toBeUndefined();
    const forSignIn = authenticator.get(await proofs.signInOptions(place));
    await expect(proofs.prove(accountId, forSignIn, place)).rejects.toMatchObject({ code: 'CHALLENGE_OVER' });
  });

  it('can be taken away, but never the last way in', async () => {
    const { accountId, loginName, authenticator, passkeyId } = await personWithPasskey();
    await expect(passkeys.remove(accountId, passkeyId)).rejects.toMatchObject({ code: 'LAST_MEANS_OF_ENTRY' });
    const second = new Authenticator(place);
    await registration.register(accountId, 'Key', second.create(await registration.options({ accountId, loginName }, place)), place);
    await passkeys.remove(accountId, passkeyId);
    expect(await passkeys.list(accountId)).toMatchObject([{ name: 'Key' }]);
    await expect(signIn(authenticator)).rejects.toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await signIn(second)).toBe(accountId);
  });

  it('can be taken away while a letter is on its way', async () => {
    const { accountId, passkeyId } = await personWithPasskey();
    await services.letterCodes.make([accountId], randomUUID());
    await passkeys.remove(accountId, passkeyId);
    expect(await passkeys.list(accountId)).toEqual([]);
  });

  it('cannot be taken away by anybody else', async () => {
    const { passkeyId } = await personWithPasskey();
    const other = await personWithPasskey();
    await expect(passkeys.remove(other.accountId, passkeyId)).rejects.toMatchObject({ code: 'PASSKEY_NOT_FOUND' });
  });

  it('are not more than twenty', async () => {
    const owner = await person();
    const add = async () =>
      registration.register(owner.accountId, 'Key', new Authenticator(place).create(await registration.options(owner, place)), place);
    for (let made = 0; made < 20; made += 1) await add();
    await expect(add()).rejects.toMatchObject({ code: 'TOO_MANY_PASSKEYS', details: { most: 20 } });
  });

  it('end with the account', async () => {
    const { accountId, authenticator } = await personWithPasskey();
    await services.accounts.close(accountId);
    expect(await passkeys.list(accountId)).toEqual([]);
    await expect(signIn(authenticator)).rejects.toMatchObject({ code: 'PASSKEY_REFUSED' });
  });
});
