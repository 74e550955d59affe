import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf, codeOfAsync } from '../../testing/refused.js';
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

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) console.warn('skipped: timestamps made on the spot, because there is no openssl here');

(hasOpenssl ? describe : describe.skip)('timestamps made on the spot by openssl', () => {
  const folder = mkdtempSync(join(tmpdir(), 'timestamp-'));
  const file = (name: string) => join(folder, name);
  const openssl = (...words: string[]) => {
    const run = spawnSync('openssl', words, { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
  };

  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const makeRoot = () => openssl('req', '-x509', ...curve, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Root', '-days', '2');
  /** A signer whose certificate, issued by the root, is for `usage`. */
  const makeSigner = (name: string, usage: string) => {
    writeFileSync(file('extensions.cnf'), `extendedKeyUsage = ${usage}\n`);
    openssl('req', ...curve, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', '/CN=Authority');
    const issuing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-set_serial', '7', '-days', '2', '-extfile', 'extensions.cnf'];
    openssl('x509', '-req', '-in', `${name}.csr`, ...issuing, '-out', `${name}.pem`);
  };
  const trusted = () => certificatesOfPem(readFileSync(file('ca.pem'), 'utf8'));

  beforeAll(() => {
    const policy = 'default_policy = 1.2.3.4\ndigests = sha256\nordering = no\ness_cert_id_alg = sha256\n';
    writeFileSync(file('tsa.cnf'), `[tsa]\nserial = serial\nsigner_digest = sha256\n${policy}`);
    writeFileSync(file('serial'), '01');
    makeRoot();
    makeSigner('tsa', 'critical,timeStamping');
  });
  const stamp = async (nonce: Uint8Array): Promise<Uint8Array> => {
    writeFileSync(file('request.tsq'), await timestampRequest(data, nonce));
    openssl(
      'ts',
      '-reply',
      '-config',
      'tsa.cnf',
      '-section',
      'tsa',
      '-queryfile',
      'request.tsq',
      '-signer',
      'tsa.pem',
      '-inkey',
      'tsa.key',
      '-out',
      'reply.tsr',
    );
    return new Uint8Array(readFileSync(file('reply.tsr')));
  };

  afterAll(() => rmSync(folder, { recursive: true }));

  it('answer our request and hold', async () => {
    const nonce = Uint8Array.of(0xff, 2, 3, 4, 5, 6, 7, 8);
    const timestamp = await verifyTimestamp(await stamp(nonce), { data, trusted: trusted(), nonce });
    expect(timestamp).toMatchObject({ authority: 'Authority', policy: '1.2.3.4' });
    expect(Math.abs(Date.parse(timestamp.time) - Date.now())).toBeLessThan(3_600_000);
  });

  /** The same content signed again with `openssl cms`, which does not ask what the certificate is for. */
  const signedAgain = (name: string, ...options: string[]): Uint8Array => {
    openssl('ts', '-reply', '-in', 'reply.tsr', '-token_out', '-out', 'token.der');
    openssl('cms', '-verify', '-noverify', '-inform', 'DER', '-in', 'token.der', '-binary', '-out', 'info.der');
    const content = ['-binary', '-nodetach', '-econtent_type', '1.2.840.113549.1.9.16.1.4', '-in', 'info.der', '-outform', 'DER'];
    openssl('cms', '-sign', ...content, '-signer', `${name}.pem`, '-inkey', `${name}.key`, '-out', 'again.der', ...options);
    const token = new Uint8Array(readFileSync(file('again.der')));
    const granted = [0x30, 3, 2, 1, 0];
    const length = granted.length + token.length;
    return Uint8Array.of(0x30, 0x82, length >> 8, length & 0xff, ...granted, ...token);
  };

  it('hold when the certificate is named in what was signed, and not otherwise', async () => {
    await stamp(Uint8Array.of(1));
    expect(await codeOfAsync(verifyTimestamp(signedAgain('tsa', '-cades'), { data, trusted: trusted() }))).toBeUndefined();
    expect(await codeOfAsync(verifyTimestamp(signedAgain('tsa'), { data, trusted: trusted() }))).toBe('TIMESTAMP_CERTIFICATE_MISMATCH');
  });

  it.each(['timeStamping', 'critical,timeStamping,codeSigning', 'critical,codeSigning'])(
    'by a certificate for %s are refused',
    async (usage) => {
      makeSigner('other', usage);
      await stamp(Uint8Array.of(1));
      expect(await codeOfAsync(verifyTimestamp(signedAgain('other', '-cades'), { data, trusted: trusted() }))).toBe(
        'TIMESTAMP_NOT_AN_AUTHORITY',
      );
    },
  );

  it('from before the certificate was valid are refused', async () => {
    const early = await stamp(Uint8Array.of(1));
    const genTime = Buffer.from(early).indexOf(Buffer.from([0x18, 0x0f])) + 2;
    expect(genTime).toBeGreaterThan(1);
    early[genTime + 3] = '0'.charCodeAt(0);
    early[genTime + 2] = '0'.charCodeAt(0);
    expect(await codeOfAsync(verifyTimestamp(early, { data, trusted: trusted() }))).toBe('TIMESTAMP_NOT_TRUSTED');
  });
});
