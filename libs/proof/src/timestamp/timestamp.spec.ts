import { codeOf, codeOfAsync } from '../../testing/refused.js';
import { describeWithOpenssl, TimestampAuthority } from '../../testing/timestamp-authority.js';
import { vector, vectorText } from '../../testing/vectors.js';
import { certificatesOfPem } from './pem.js';
import { timestampRequest, verifyTimestamp } from './timestamp.js';

const data = vector('rfc3161-local/data-checkpoint.txt');
const trustedBy = (kind: string) => certificatesOfPem(vectorText(`rfc3161-local/${kind}-ca.pem`));
const response = (name: string) => vector(`rfc3161-local/${name}.tsr`);

describe('timestamps', () => {
  it.each(['rsa-sha256', 'rsa-sha512', 'ec-sha256', 'ec-sha512'])('by an authority with %s hold', async (name) => {
    const kind = name.split('-')[0] ?? '';
    const timestamp = await verifyTimestamp(response(name), { data, trusted: trustedBy(kind) });
    expect(timestamp.authority).toBe(`Test TSA ${kind}`);
    expect(timestamp.time).toMatch(/^2026-11-23T02:00:\d\d\.000Z$/);
    expect(timestamp.policy).toMatch(/^[\d.]+$/);
  });

  it('do not hold over other data', async () => {
    const other = Uint8Array.of(...data, 0);
    expect(await codeOfAsync(verifyTimestamp(response('rsa-sha512'), { data: other, trusted: trustedBy('rsa') }))).toBe(
      'TIMESTAMP_OTHER_DATA',
    );
  });

  it('do not hold under a certificate that is not trusted, or none', async () => {
    expect(await codeOfAsync(verifyTimestamp(response('rsa-sha512'), { data, trusted: trustedBy('ec') }))).toBe('TIMESTAMP_NOT_TRUSTED');
    expect(await codeOfAsync(verifyTimestamp(response('rsa-sha512'), { data, trusted: [] }))).toBe('TIMESTAMP_NOT_TRUSTED');
  });

  it('do not hold for the request of somebody else', async () => {
    const expected = { data, trusted: trustedBy('rsa') };
    expect(await codeOfAsync(verifyTimestamp(response('rsa-sha512'), { ...expected, nonce: Uint8Array.of(1) }))).toBe(
      'TIMESTAMP_NONCE_MISMATCH',
    );
    const own = Uint8Array.from(Buffer.from('0f9073a1bbcac82c', 'hex'));
    expect(await codeOfAsync(verifyTimestamp(response('rsa-sha512'), { ...expected, nonce: own }))).toBeUndefined();
  });

  it('never say another time, whichever byte is changed', async () => {
    const whole = response('ec-sha256');
    const { time } = await verifyTimestamp(whole, { data, trusted: trustedBy('ec') });
    const codes = new Set<string | undefined>();
    for (let at = 0; at < whole.length; at += 11) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      let said: string | undefined;
      const verifying = verifyTimestamp(changed, { data, trusted: trustedBy('ec') }).then((timestamp) => (said = timestamp.time));
      codes.add(await codeOfAsync(verifying));
      // Some bytes are signed by nobody, such as the version of the envelope; they change nothing that is believed.
      if (said !== undefined) expect(said).toBe(time);
    }
    expect([...codes]).toEqual(expect.arrayContaining(['TIMESTAMP_MALFORMED', 'TIMESTAMP_OTHER_DATA', 'TIMESTAMP_SIGNATURE_INVALID']));
  }, 20_000);

  it('that are no timestamps are malformed', async () => {
    expect(await codeOfAsync(verifyTimestamp(Uint8Array.of(1, 2, 3), { data, trusted: [] }))).toBe('TIMESTAMP_MALFORMED');
    // PKIStatusInfo with status 2, rejection, and no token
    expect(await codeOfAsync(verifyTimestamp(Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2), { data, trusted: [] }))).toBe('TIMESTAMP_REFUSED');
  });

  it('need certificates that can be read', async () => {
    expect(codeOf(() => certificatesOfPem('-----BEGIN CERTIFICATE-----\nAAA\n-----END CERTIFICATE-----'))).toBe('CERTIFICATE_MALFORMED');
    expect(await codeOfAsync(verifyTimestamp(response('rsa-sha512'), { data, trusted: [Uint8Array.of(1)] }))).toBe('TIMESTAMP_MALFORMED');
    expect(certificatesOfPem('no certificate')).toEqual([]);
  });
});

describeWithOpenssl('timestamps made on the spot by openssl', () => {
  let authority: TimestampAuthority;
  beforeAll(() => (authority = new TimestampAuthority()));
  afterAll(() => authority.close());
  const stamp = async (nonce: Uint8Array) => authority.answer(await timestampRequest(data, nonce));
  const expected = () => ({ data, trusted: certificatesOfPem(authority.root) });

  it('answer our request and hold', async () => {
    const nonce = Uint8Array.of(0xff, 2, 3, 4, 5, 6, 7, 8);
    const timestamp = await verifyTimestamp(await stamp(nonce), { ...expected(), nonce });
    expect(timestamp).toMatchObject({ authority: 'Authority', policy: '1.2.3.4' });
    expect(Math.abs(Date.parse(timestamp.time) - Date.now())).toBeLessThan(3_600_000);
  });

  it('hold when the certificate is named in what was signed, and not otherwise', async () => {
    await stamp(Uint8Array.of(1));
    expect(await codeOfAsync(verifyTimestamp(authority.signedAgain('tsa', '-cades'), expected()))).toBeUndefined();
    expect(await codeOfAsync(verifyTimestamp(authority.signedAgain('tsa'), expected()))).toBe('TIMESTAMP_CERTIFICATE_MISMATCH');
  });

  it.each(['timeStamping', 'critical,timeStamping,codeSigning', 'critical,codeSigning'])(
    'by a certificate for %s are refused',
    async (usage) => {
      authority.makeSigner('other', usage);
      await stamp(Uint8Array.of(1));
      expect(await codeOfAsync(verifyTimestamp(authority.signedAgain('other', '-cades'), expected()))).toBe('TIMESTAMP_NOT_AN_AUTHORITY');
    },
  );

  it('from before the certificate was valid are refused', async () => {
    const early = await stamp(Uint8Array.of(1));
    // GeneralizedTime: tag 0x18, 15 characters, the year first
    const year = Buffer.from(early).indexOf(Buffer.from([0x18, 0x0f])) + 2;
    expect(year).toBeGreaterThan(1);
    early.set([0x32, 0x30, 0x30, 0x30], year);
    expect(await codeOfAsync(verifyTimestamp(early, expected()))).toBe('TIMESTAMP_NOT_TRUSTED');
  });
});
