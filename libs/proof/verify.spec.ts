import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOG_KEY, makeBundle, type MemoryBundle } from './testing/audit-bundle.js';
import { testEntries } from './testing/entries.js';
import { writeBundle } from './testing/on-disk.js';
import { describeWithOpenssl, TimestampAuthority } from './testing/timestamp-authority.js';
import { vectorText } from './testing/vectors.js';
import { TAMPERINGS } from './testing/tamperings.js';
import type { AuditOptions } from './src/bundle/audit.js';
import { verifyBundle } from './src/bundle/verify-bundle.js';
import { formatPublicKey } from './src/note/note-key.js';

const PROGRAM = fileURLToPath(new URL('./verify.mjs', import.meta.url));

const run = (program: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
};

/** The words that hand an auditor's own files to the program. */
const wordsOf = (options: AuditOptions, folder: string): string[] => {
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return [
    ...(options.logKey ? ['--key', options.logKey] : []),
    ...(options.policy ? ['--policy', file('policy.brought', options.policy)] : []),
    ...(options.checkpoints ?? []).flatMap(({ name, content }) => ['--checkpoint', file(name, content)]),
    ...(options.receipts ?? []).flatMap(({ name, content }) => ['--receipt', file(name, content)]),
  ];
};

describe('verify.mjs, on its own', () => {
  let folder = '';
  let brought = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    brought = mkdtempSync(join(tmpdir(), 'brought-'));
  });
  afterEach(() => [folder, brought].forEach((path) => rmSync(path, { recursive: true })));

  it('stays within one file of 600 lines that imports only what Node has', () => {
    const source = readFileSync(PROGRAM, 'utf8');
    expect(source.trimEnd().split('\n').length).toBeLessThan(600);
    expect([...source.matchAll(/from '([^']+)'/g)].every(([, name]) => name?.startsWith('node:'))).toBe(true);
    expect(source).not.toMatch(/import\(|require\(/);
  });

  it('says of a good bundle, line by line, what the library says', async () => {
    const bundle = await makeBundle();
    writeBundle(bundle, folder);
    const { status, lines, stderr } = run(PROGRAM, folder);
    const expected: string[] = [];
    for await (const finding of verifyBundle(bundle)) {
      if (finding.outcome === 'holds') expected.push(`ok    ${finding.check.padEnd(12)} ${finding.text}`);
    }
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines).toEqual([...expected, 'everything holds']);
  });

  it('verifies the bundle it lies in', async () => {
    writeBundle((await makeBundle()).put('verify.mjs', new Uint8Array(readFileSync(PROGRAM))).list(), folder);
    copyFileSync(PROGRAM, join(folder, 'verify.mjs'));
    expect(run(join(folder, 'verify.mjs'))).toMatchObject({ status: 0 });
  });

  it('accepts what an auditor brings when it belongs to this history', async () => {
    const bundle = await makeBundle();
    writeBundle(bundle, folder);
    const options = {
      policy: bundle.text('policy'),
      logKey: formatPublicKey(LOG_KEY),
      checkpoints: [{ name: 'phone.note', content: bundle.text('checkpoints/300.note') }],
      receipts: [{ name: 'hers.tlog-proof', content: bundle.text('receipts/0.tlog-proof') }],
    };
    expect(run(PROGRAM, folder, ...wordsOf(options, brought))).toMatchObject({ status: 0 });
  });

  it.each([0, 1, 256, 257])('verifies %i entries', async (size) => {
    writeBundle(await makeBundle({ entries: testEntries(size), earlierSizes: [] }), folder);
    expect(run(PROGRAM, folder)).toMatchObject({ status: 0 });
  });

  it.each(TAMPERINGS)('$title: $code', async ({ make, check, code, names, options }) => {
    writeBundle(await make(), folder);
    const { status, lines } = run(PROGRAM, folder, ...wordsOf((await options?.()) ?? {}, brought));
    const last = lines.at(-1) ?? '';
    expect({ status, code: /\[(\w+)\]$/.exec(last)?.[1], start: last.slice(0, 18).trim() }).toEqual({
      status: 1,
      code,
      start: `FAIL  ${check}`,
    });
    expect(last).toContain(names);
    expect(lines.slice(0, -1).every((line) => line.startsWith('ok '))).toBe(true);
  });
});

describeWithOpenssl('verify.mjs, before a bundle with a timestamp', () => {
  let folder = '';
  let authority: TimestampAuthority;
  beforeAll(() => (authority = new TimestampAuthority()));
  afterAll(() => authority.close());
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bundle-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each<[string, string, number, (bundle: MemoryBundle) => unknown]>([
    ['nothing changed', 'openssl finds that 1 timestamps hold', 0, () => undefined],
    ['another checkpoint', 'TIMESTAMP_OTHER_DATA', 1, (bundle) => bundle.put('timestamps/300.tsr', bundle.bytes('timestamps/600.tsr'))],
    [
      'a changed byte',
      'TIMESTAMP_SIGNATURE_INVALID',
      1,
      (bundle) => bundle.flip('timestamps/600.tsr', bundle.bytes('timestamps/600.tsr').length - 1),
    ],
    [
      'a stranger',
      'TIMESTAMP_NOT_TRUSTED',
      1,
      (bundle) => bundle.put('timestamps/certificates.pem', vectorText('rfc3161-local/ec-ca.pem')),
    ],
    ['no timestamp at all', 'TIMESTAMP_MALFORMED', 1, (bundle) => bundle.put('timestamps/600.tsr', 'none')],
  ])('asks openssl: %s, %s', async (_name, said, status, tamper) => {
    const bundle = await makeBundle();
    bundle.put('timestamps/600.tsr', authority.stamp(bundle.bytes('checkpoints/600.note')));
    bundle.put('timestamps/certificates.pem', authority.root);
    tamper(bundle);
    writeBundle(bundle.list(), folder);
    const verdict = run(PROGRAM, folder);
    expect({ status: verdict.status, lines: verdict.lines.join('\n') }).toEqual({ status, lines: expect.stringContaining(said) as string });
  });

  it('leaves them out when told to, and says so', async () => {
    const bundle = (await makeBundle()).put('timestamps/600.tsr', 'none').list();
    writeBundle(bundle, folder);
    expect(run(PROGRAM, folder, '--no-timestamps').lines).toContain('ok    timestamps   1 timestamps were left out, as asked');
  });
});

describeWithOpenssl('VERIFY.md', () => {
  const guide = readFileSync(fileURLToPath(new URL('./VERIFY.md', import.meta.url)), 'utf8');
  /** The block of commands, indented by four spaces, in which a word occurs. */
  const commands = (word: string): string =>
    guide
      .split(/\n(?! {4})/)
      .find((block) => block.includes(word) && block.includes('\n    '))
      ?.slice(1) ?? '';

  it.each([
    ['signature.bin', /Signature Verified Successfully/],
    ['sha256sum', /^([0-9a-f]{64}) {2}-\n\1\n$/],
  ])('gives commands that work: %s', async (word, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    writeBundle(await makeBundle(), folder);
    const { stdout } = spawnSync('bash', ['-c', commands(word)], { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).toMatch(expected);
  });

  it('explains every check there is', async () => {
    const checks: string[] = [];
    for await (const finding of verifyBundle(await makeBundle())) checks.push(finding.check);
    for (const check of [...checks, 'timestamps']) expect(guide).toMatch(new RegExp(`^\\| ${check} +\\|`, 'm'));
  });
});
