import * as fc from 'fast-check';
import { testEntry } from '../../testing/entries.js';
import { testKey } from '../../testing/keys.js';
import { MemoryTree } from '../../testing/memory-tree.js';
import { codeOf, codeOfAsync } from '../../testing/refused.js';
import { base64, utf8 } from '../bytes.js';
import { formatCheckpoint } from '../checkpoint/checkpoint.js';
import { formatPublicKey } from '../note/note-key.js';
import { noteSigner } from '../note/note-verifier.js';
import { signNote } from '../note/signed-note.js';
import { parsePolicy } from '../policy/policy.js';
import { formatReceipt, parseReceipt, receiptOf, verifyReceipt } from './receipt.js';

const key = testKey('log.example/1');
const policy = parsePolicy(`log ${formatPublicKey(key)}\nquorum none\n`);
const SIZE = 300;
const entries = Array.from({ length: SIZE }, (_, number) => testEntry(number));
const tree = MemoryTree.of(entries);
const checkpoint = signNote(formatCheckpoint({ origin: key.name, size: SIZE, root: tree.range.root() }), [noteSigner(key)]);
const receiptFor = (index: number) => receiptOf(index, entries[index] ?? new Uint8Array(), checkpoint, tree);

describe('receipts', () => {
  // The cases of transparency-dev/formats `proof/tlog_proof_test.go` (1a07eea), in our own words.
  const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  it.each([
    ['two hashes', { index: 5, proof: [one, two], checkpoint: 'test\n' }, `index 5\n${base64(one)}\n${base64(two)}\n\ntest\n`],
    ['an entry', { index: 10, proof: [one], checkpoint: 'c\n', entry: utf8('extra') }, `extra ZXh0cmE=\nindex 10\n${base64(one)}\n\nc\n`],
    ['no hash', { index: 0, proof: [], checkpoint: 'c\n' }, 'index 0\n\nc\n'],
  ])('with %s are written and read back', (_name, receipt, text) => {
    expect(formatReceipt(receipt)).toBe(`c2sp.org/tlog-proof@v1\n${text}`);
    expect(parseReceipt(formatReceipt(receipt))).toEqual(receipt);
  });

  it.each([
    ['another first line', 'wrong-header\nindex 0\n\ncheckpoint\n'],
    ['extra data that is not base64', 'c2sp.org/tlog-proof@v1\nextra !!\nindex 0\n\ncheckpoint\n'],
    ['no index', 'c2sp.org/tlog-proof@v1\n\n\ncheckpoint\n'],
    ['an index that is no number', 'c2sp.org/tlog-proof@v1\nindex notanumber\n\ncheckpoint\n'],
    ['a negative index', 'c2sp.org/tlog-proof@v1\nindex -5\n\ncheckpoint\n'],
    ['an index with a leading zero', 'c2sp.org/tlog-proof@v1\nindex 05\n\ncheckpoint\n'],
    ['a hash that is not base64', 'c2sp.org/tlog-proof@v1\nindex 0\n!!\n\ncheckpoint\n'],
    ['a hash of 64 bytes', `c2sp.org/tlog-proof@v1\nindex 0\n${base64(new Uint8Array(64))}\n\ncheckpoint\n`],
    ['no checkpoint', 'c2sp.org/tlog-proof@v1\nindex 0\n'],
    ['nothing behind the empty line', 'c2sp.org/tlog-proof@v1\nindex 0\n\n'],
  ])('with %s are malformed', (_name, text) => expect(codeOf(() => parseReceipt(text))).toBe('RECEIPT_MALFORMED'));

  it('that are not text are malformed', () => expect(codeOf(() => parseReceipt(Uint8Array.of(0xff)))).toBe('RECEIPT_MALFORMED'));

  it('prove any entry, from their own bytes alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(SIZE - 1), async (index) => {
        const receipt = parseReceipt(utf8(formatReceipt(await receiptFor(index))));
        expect(verifyReceipt(receipt, policy).checkpoint.size).toBe(SIZE);
        expect(codeOf(() => verifyReceipt(receipt, policy, testEntry(index + 1)))).toBe('ROOT_MISMATCH');
      }),
      { numRuns: 50 },
    );
  });

  it('prove nothing once a character is changed', async () => {
    const bytes = utf8(formatReceipt(await receiptFor(123)));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (at) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(codeOf(() => verifyReceipt(parseReceipt(changed), policy))).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('are not made under a checkpoint older than their entry', async () => {
    expect(await codeOfAsync(receiptOf(SIZE, testEntry(SIZE), checkpoint, tree))).toBe('LEAF_OUTSIDE_TREE');
  });

  it('prove nothing for another place, without the entry, or of a log nobody trusts', async () => {
    const receipt = await receiptFor(7);
    expect(codeOf(() => verifyReceipt({ ...receipt, index: 8 }, policy))).toBe('ROOT_MISMATCH');
    expect(codeOf(() => verifyReceipt({ ...receipt, index: 300 }, policy))).toBe('LEAF_OUTSIDE_TREE');
    expect(codeOf(() => verifyReceipt({ ...receipt, entry: undefined }, policy))).toBe('RECEIPT_WITHOUT_ENTRY');
    expect(codeOf(() => verifyReceipt(receipt, parsePolicy(`log ${formatPublicKey(testKey('log.example/2'))}\nquorum none\n`)))).toBe(
      'NOTE_UNVERIFIED',
    );
  });
});
