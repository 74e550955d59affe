import { LOG_KEY, makeBundle, SIZE, type MemoryBundle } from '../../testing/audit-bundle.js';
import { testEntries, testEntry } from '../../testing/entries.js';
import { testKey } from '../../testing/keys.js';
import { MemoryTree } from '../../testing/memory-tree.js';
import { formatConsistencyProof } from '../bundle/check-consistency.js';
import { fromBase64, utf8 } from '../bytes.js';
import { consistencyProof } from '../merkle/consistency.js';
import { formatPublicKey } from '../note/note-key.js';
import type { PublishedFinding } from './published-finding.js';
import { type PublishedLogOptions, verifyPublishedLog } from './verify-published-log.js';

/** What a cooperative serves, out of the files of a bundle. */
const served = (bundle: MemoryBundle, entries = testEntries(SIZE)) => ({
  read: async (path: string): Promise<Uint8Array | undefined> => {
    const [, from, to] = /^log\/consistency\?from=(\d+)&to=(\d+)$/.exec(path) ?? [];
    if (from !== undefined) return utf8(formatConsistencyProof(await consistencyProof(Number(from), Number(to), MemoryTree.of(entries))));
    return bundle.files.get(path === 'log/policy' ? 'policy' : path);
  },
});

const findingsOf = async (bundle: MemoryBundle, options: PublishedLogOptions, entries?: Uint8Array[]): Promise<PublishedFinding[]> => {
  const findings: PublishedFinding[] = [];
  for await (const finding of verifyPublishedLog(served(bundle, entries), options)) {
    if (finding.outcome !== 'progress') findings.push(finding);
  }
  return findings;
};

const lines = (findings: readonly PublishedFinding[]) =>
  findings.map((finding) => [finding.outcome, finding.check, 'code' in finding ? finding.code : ''].join(' ').trim());

const note = (bundle: MemoryBundle, size: number) => ({ name: 'phone.note', content: bundle.text(`checkpoints/${size}.note`) });

describe('a published log', () => {
  it('holds when nothing was changed, check by check', async () => {
    const bundle = await makeBundle();
    const brought = {
      logKey: formatPublicKey(LOG_KEY),
      checkpoints: [note(bundle, 300), note(bundle, SIZE)],
      receipts: [{ name: 'hers', content: bundle.text('receipts/257.tlog-proof') }],
    };
    expect(lines(await findingsOf(bundle, { depth: 'entries', ...brought }))).toEqual([
      'holds signatures',
      'holds key',
      'holds witnesses',
      'holds consistency',
      'holds receipts',
      'holds log',
      'holds checkpoints',
      'holds entries',
      'holds revisions',
      'holds clock',
    ]);
  });

  it('says what was not checked, and why', async () =>
    expect(lines(await findingsOf(await makeBundle(), { depth: 'hashes' }))).toEqual([
      'holds signatures',
      'notChecked key NO_KEY_BROUGHT',
      'holds witnesses',
      'notChecked consistency NOTHING_KEPT',
      'holds log',
      'notChecked entries ENTRIES_NOT_SHOWN',
    ]));

  it('says nothing against a head that witnesses have not seen yet, nor against a key that was changed', async () => {
    const bundle = await makeBundle();
    const changed = formatPublicKey(testKey(LOG_KEY.name, 'ed25519'));
    const earlier = formatPublicKey({ ...testKey('another'), name: 'another' });
    bundle.put('log/checkpoint', bundle.text('log/checkpoint').replace(/^— witness.*\n/m, ''));
    bundle.put('policy', `log ${earlier}\n${bundle.text('policy')}`);
    expect(changed).toBe(formatPublicKey(LOG_KEY));
    expect(lines(await findingsOf(bundle, { depth: 'head', logKey: earlier }))).toEqual([
      'holds signatures',
      'notChecked key KEY_CHANGED',
      'notChecked witnesses WITNESSES_NOT_YET',
      'notChecked consistency NOTHING_KEPT',
    ]);
  });

  const last = async (bundle: MemoryBundle, options: PublishedLogOptions, entries?: Uint8Array[]) =>
    (await findingsOf(bundle, options, entries)).at(-1);

  it('names the entry that was changed', async () => {
    const bundle = (await makeBundle()).flip('log/tile/entries/001', 40);
    expect(await last(bundle, { depth: 'entries' })).toMatchObject({
      outcome: 'fails',
      check: 'log',
      code: 'ENTRY_NOT_UNDER_ITS_HASH',
      details: { number: 256 },
    });
  });

  it('finds a changed hash without the entries', async () => {
    const bundle = (await makeBundle()).flip('log/tile/0/001', 40);
    expect(await last(bundle, { depth: 'hashes' })).toMatchObject({ outcome: 'fails', check: 'log', code: 'ROOT_NOT_OF_HASHES' });
  });

  it('names the signature that does not hold', async () => {
    const bundle = await makeBundle();
    bundle.put('log/checkpoint', bundle.text('log/checkpoint').replace(`\n${SIZE}\n`, '\n599\n'));
    expect(await last(bundle, { depth: 'head' })).toMatchObject({ outcome: 'fails', check: 'signatures', code: 'NOTE_SIGNATURE_INVALID' });
  });

  it('refuses a key it never had, even under its name and id', async () => {
    const bundle = await makeBundle();
    const stranger = formatPublicKey(testKey('stranger.example/main'));
    expect(await last(bundle, { depth: 'head', logKey: stranger })).toMatchObject({ outcome: 'fails', code: 'LOG_KEY_UNKNOWN' });
    expect(await last(bundle, { depth: 'head', logKey: 'nonsense' })).toMatchObject({ outcome: 'fails', code: 'KEY_MALFORMED' });
  });

  it('shows two histories as two, wherever they part', async () => {
    const bundle = await makeBundle();
    const rewritten = testEntries(SIZE);
    rewritten[3] = testEntry(9_999);
    const other = await makeBundle({ entries: rewritten });
    for (const size of [100, 300, SIZE]) {
      expect(await last(other, { depth: 'head', checkpoints: [note(bundle, size)] }, rewritten)).toMatchObject({
        outcome: 'fails',
        check: 'checkpoints',
        code: 'HISTORY_FORKED',
        details: { source: 'phone.note', size },
      });
    }
  });

  it('names the head that is longer than the log is now', async () => {
    const shorter = await makeBundle({ entries: testEntries(SIZE - 1) });
    const kept = note(await makeBundle(), SIZE);
    expect(await last(shorter, { depth: 'head', checkpoints: [kept] })).toMatchObject({
      outcome: 'fails',
      check: 'checkpoints',
      code: 'LOG_TOO_SHORT',
      details: { source: 'phone.note', size: SIZE, now: SIZE - 1 },
    });
  });

  it('refuses a receipt whose entry was changed', async () => {
    const bundle = await makeBundle();
    const receipt = bundle.text('receipts/257.tlog-proof');
    const [line = ''] = /^extra .*$/m.exec(receipt) ?? [];
    const entry = fromBase64(line.slice('extra '.length)) ?? new Uint8Array();
    const changed = Buffer.from(entry).toString().replace('"quantity":5', '"quantity":6');
    const forged = receipt.replace(line, `extra ${Buffer.from(changed).toString('base64')}`);
    expect(changed).not.toBe(Buffer.from(entry).toString());
    expect(await last(bundle, { depth: 'head', receipts: [{ name: 'hers', content: forged }] })).toMatchObject({
      outcome: 'fails',
      check: 'receipts',
      code: 'ROOT_MISMATCH',
    });
  });
});
