import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Says why tests are left out where there is no openssl. */
export const describeWithOpenssl: jest.Describe = hasOpenssl ? describe : describe.skip;
if (!hasOpenssl) console.warn('skipped: timestamps made on the spot, because there is no openssl here');

/** A throw-away timestamp authority of `openssl ts`, with its own root. */
export class TimestampAuthority {
  private readonly folder = mkdtempSync(join(tmpdir(), 'timestamp-'));

  constructor() {
    const policy = 'default_policy = 1.2.3.4\ndigests = sha256\nordering = no\ness_cert_id_alg = sha256\n';
    this.write('tsa.cnf', `[tsa]\nserial = serial\nsigner_digest = sha256\n${policy}`);
    this.write('serial', '01');
    this.openssl('req', '-x509', ...CURVE, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Root', '-days', '2');
    this.makeSigner('tsa', 'critical,timeStamping');
  }

  /** PEM of the root. */
  get root(): string {
    return readFileSync(this.file('ca.pem'), 'utf8');
  }

  /** A signer whose certificate, issued by the root, is for `usage`. */
  makeSigner(name: string, usage: string): void {
    this.write('extensions.cnf', `extendedKeyUsage = ${usage}\n`);
    this.openssl('req', ...CURVE, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', '/CN=Authority');
    const issuing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-set_serial', '7', '-days', '2', '-extfile', 'extensions.cnf'];
    this.openssl('x509', '-req', '-in', `${name}.csr`, ...issuing, '-out', `${name}.pem`);
  }

  /** Answers a request (DER). */
  answer(request: Uint8Array): Uint8Array {
    this.write('request.tsq', request);
    return this.reply();
  }

  /** Stamps data as `openssl ts -query` asks. */
  stamp(data: Uint8Array): Uint8Array {
    this.write('data', data);
    this.openssl('ts', '-query', '-data', 'data', '-sha256', '-cert', '-out', 'request.tsq');
    return this.reply();
  }

  /** The last timestamp signed again with `openssl cms`, which does not ask what the certificate is for. */
  signedAgain(name: string, ...options: string[]): Uint8Array {
    this.openssl('ts', '-reply', '-in', 'reply.tsr', '-token_out', '-out', 'token.der');
    this.openssl('cms', '-verify', '-noverify', '-inform', 'DER', '-in', 'token.der', '-binary', '-out', 'info.der');
    const content = ['-binary', '-nodetach', '-econtent_type', TST_INFO, '-in', 'info.der', '-outform', 'DER'];
    this.openssl('cms', '-sign', ...content, '-signer', `${name}.pem`, '-inkey', `${name}.key`, '-out', 'again.der', ...options);
    const token = this.read('again.der');
    const granted = [0x30, 3, 2, 1, 0];
    const length = granted.length + token.length;
    return Uint8Array.of(0x30, 0x82, length >> 8, length & 0xff, ...granted, ...token);
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }

  private reply(): Uint8Array {
    const words = ['-config', 'tsa.cnf', '-section', 'tsa', '-queryfile', 'request.tsq', '-signer', 'tsa.pem', '-inkey', 'tsa.key'];
    this.openssl('ts', '-reply', ...words, '-out', 'reply.tsr');
    return this.read('reply.tsr');
  }

  private openssl(...words: string[]): void {
    const run = spawnSync('openssl', words, { cwd: this.folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
  }

  private file(name: string): string {
    return join(this.folder, name);
  }

  private write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.file(name), content);
  }

  private read(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.file(name)));
  }
}

const CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
