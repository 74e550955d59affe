import { Authenticator, type Mischief } from '../support/authenticator.js';
import type { BrowserDouble } from '../support/browser-double.js';
import { openCooperative, type Cooperative, type Holder } from '../support/cooperative-with-accounts.js';

const place = { id: 'vote.coop.example', origin: 'https://vote.coop.example' };

/** An answer of an authenticator as our pages send it. */
const sent = ({ id, response }: { readonly id: string; readonly response: object }) => ({ id, ...response });

describe('a passkey', () => {
  let cooperative: Cooperative;
  let holder: Holder;
  let hers: BrowserDouble;
  let phone: Authenticator;

  // The options are those the server describes; the double reads two fields of them.
  const ask = async <Options>(browser: BrowserDouble, what: string): Promise<Options> =>
    (await browser.post(`/api/access/passkeys/${what}-options`)).body as Options;
  type Creation = Parameters<Authenticator['create']>[0];
  type Request = Parameters<Authenticator['get']>[0];

  const make = async (browser: BrowserDouble, authenticator: Authenticator, mischief?: Mischief) => {
    const made = authenticator.create(await ask<Creation>(browser, 'registration'), mischief);
    return browser.post('/api/access/passkeys/registration', { name: 'Phone', ...sent(made) });
  };
  const signIn = async (browser: BrowserDouble, authenticator: Authenticator, mischief?: Mischief) =>
    browser.post('/api/access/passkeys/sign-in', sent(authenticator.get(await ask<Request>(browser, 'sign-in'), mischief)));

  beforeAll(async () => {
    cooperative = await openCooperative({ publicOrigin: place.origin });
  }, 60_000);

  beforeEach(async () => {
    hers = cooperative.browser();
    holder = await cooperative.holder();
    phone = new Authenticator(place);
    await hers.post('/api/access/sessions/code', { code: holder.code });
    await make(hers, phone);
  }, 30_000);

  afterAll(() => cooperative.close());

  it('lets its owner in, and nobody else', async () => {
    const another = cooperative.browser();
    expect(await signIn(another, phone)).toMatchObject({ status: 201, body: { means: 'passkey' } });
    expect((await another.get('/api/access/passkeys')).body).toMatchObject([{ name: 'Phone', lastUsedAt: expect.any(String) }]);
  });

  it.each<[string, Mischief]>([
    ['for another site', { origin: 'https://vote-coop.example' }],
    ['for another name', { rpId: 'evil.example' }],
    ['without its owner verified', { unverified: true }],
    ['in the name of somebody else', { userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    ['by a copy that counts behind', { counter: 0 }],
    ['to another question', { type: 'webauthn.create' }],
  ])('does not open with a signature %s', async (_what, mischief) => {
    const thief = cooperative.browser();
    expect((await signIn(cooperative.browser(), phone)).status).toBe(201);
    expect(await signIn(thief, phone, mischief)).toMatchObject({ status: 401, body: { code: 'PASSKEY_REFUSED' } });
    expect(thief.cookies.size).toBe(0);
  });

  it('does not open with a signature that was seen before', async () => {
    const signed = sent(phone.get(await ask<Request>(hers, 'sign-in')));
    expect((await cooperative.browser().post('/api/access/passkeys/sign-in', signed)).status).toBe(201);
    const seen = await cooperative.browser().post('/api/access/passkeys/sign-in', signed);
    expect([401, 400]).toContain(seen.status);
    expect(['PASSKEY_REFUSED', 'CHALLENGE_OVER']).toContain(seen.body['code']);
  });

  it('does not open with one bit of it changed', async () => {
    for (const field of ['signature', 'authenticatorData', 'clientDataJSON'] as const) {
      const signed = phone.get(await ask<Request>(hers, 'sign-in'));
      const bytes = Buffer.from(signed.response[field], 'base64url');
      const last = bytes.length - 1;
      bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last);
      const seen = await cooperative
        .browser()
        .post('/api/access/passkeys/sign-in', { ...sent(signed), [field]: bytes.toString('base64url') });
      expect(['PASSKEY_REFUSED', 'CHALLENGE_OVER']).toContain(seen.body['code']);
    }
  });

  it('does not open when it was signed for a proof, nor with an answer to a question of one’s own making', async () => {
    const forProof = sent(phone.get(await ask<Request>(hers, 'proof')));
    expect(await cooperative.browser().post('/api/access/passkeys/sign-in', forProof)).toMatchObject({
      status: 400,
      body: { code: 'CHALLENGE_OVER' },
    });
    const made = sent(phone.get({ challenge: Buffer.alloc(54, 1).toString('base64url') }));
    expect(await cooperative.browser().post('/api/access/passkeys/sign-in', made)).toMatchObject({
      status: 400,
      body: { code: 'CHALLENGE_OVER' },
    });
  });

  it('is refused in the same words whether it was ever kept or not', async () => {
    const known = await signIn(cooperative.browser(), phone, { unverified: true });
    const unknown = await signIn(cooperative.browser(), new Authenticator(place));
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
  });

  it('is made by nobody who is not signed in, or was too long ago', async () => {
    expect(await cooperative.browser().post('/api/access/passkeys/registration-options')).toMatchObject({
      status: 401,
      body: { code: 'NOT_SIGNED_IN' },
    });
    cooperative.goOn(11 * 60);
    expect(await hers.post('/api/access/passkeys/registration-options')).toMatchObject({ status: 403, body: { code: 'PROVE_AGAIN' } });
    const signed = sent(phone.get(await ask<Request>(hers, 'proof')));
    expect((await hers.post('/api/access/passkeys/proof', signed)).status).toBe(200);
    expect((await hers.post('/api/access/passkeys/registration-options')).status).toBe(200);
  });

  it('is not made for somebody else with the options of another', async () => {
    const other = cooperative.browser();
    await other.post('/api/access/sessions/code', { code: (await cooperative.holder()).code });
    const made = new Authenticator(place).create(await ask<Creation>(hers, 'registration'));
    const seen = await other.post('/api/access/passkeys/registration', { name: 'Hers', ...sent(made) });
    expect(seen).toMatchObject({ status: 400, body: { code: 'CHALLENGE_OVER' } });
  });

  it('of somebody else is neither listed nor taken away', async () => {
    const { body } = await hers.get('/api/access/passkeys');
    // A list, read as one.
    const [passkey] = body as unknown as readonly { readonly passkeyId: string }[];
    const other = cooperative.browser();
    await other.post('/api/access/sessions/code', { code: (await cooperative.holder()).code });
    expect((await other.get('/api/access/passkeys')).body).toEqual([]);
    expect(await other.delete(`/api/access/passkeys/${passkey?.passkeyId}`)).toMatchObject({
      status: 404,
      body: { code: 'PASSKEY_NOT_FOUND' },
    });
    expect(await hers.delete(`/api/access/passkeys/${passkey?.passkeyId}`)).toMatchObject({
      status: 409,
      body: { code: 'LAST_MEANS_OF_ENTRY' },
    });
  });

  it.each<[string, object]>([
    ['text that is no base64url', { signature: '"><script>' }],
    ['a signature of 100 kB', { signature: 'A'.repeat(100_000) }],
    ['a credential that is an object', { id: { $ne: null } }],
    ['more than was asked for', { accountId: 'me' }],
  ])('is refused with %s', async (_what, changed) => {
    const signed = sent(phone.get(await ask<Request>(hers, 'sign-in')));
    const seen = await cooperative.browser().post('/api/access/passkeys/sign-in', { ...signed, ...changed });
    expect(seen).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } });
  });

  it('is refused when its parts are noise', async () => {
    const noise = { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' };
    const seen = await cooperative.browser().post('/api/access/passkeys/sign-in', { id: phone.id, ...noise });
    expect(seen).toMatchObject({ status: 400, body: { code: 'CHALLENGE_OVER' } });
    const half = { ...sent(phone.get(await ask<Request>(hers, 'sign-in'))), authenticatorData: 'AAAA' };
    expect(await cooperative.browser().post('/api/access/passkeys/sign-in', half)).toMatchObject({
      status: 401,
      body: { code: 'PASSKEY_REFUSED' },
    });
  });
});
