import { noteSigner } from '../src/note/note-verifier.js';
import { signNote } from '../src/note/signed-note.js';
import { entriesOfBundle, formatEntryBundle } from '../src/tiles/entry-bundle.js';
import { LOG_KEY, makeBundle, type MemoryBundle } from './audit-bundle.js';
import { swapEntries, testEntry } from './entries.js';
import type { Tampering } from './tampering.js';

const changed = async (change: (bundle: MemoryBundle) => unknown): Promise<MemoryBundle> => {
  const bundle = await makeBundle();
  change(bundle);
  return bundle;
};

/** The same, with the manifest written anew. */
const relisted = async (change: (bundle: MemoryBundle) => unknown): Promise<MemoryBundle> => (await changed(change)).list();

const FIRST = 'log/tile/entries/000';
const CHECKPOINT = 'log/checkpoint';

/** Cheats of someone who holds the bundle and no key. */
export const CHANGED_FILES: readonly Tampering[] = [
  {
    title: 'one bit of an entry flipped',
    make: () => changed((bundle) => bundle.flip(FIRST, 100)),
    check: 'manifest',
    code: 'FILE_CHANGED',
    names: FIRST,
  },
  {
    title: 'one bit of an entry flipped, and the manifest written anew',
    make: () => relisted((bundle) => bundle.flip(FIRST, 100)),
    check: 'log',
    code: 'ENTRY_NOT_UNDER_ITS_HASH',
    names: 'entry 0',
  },
  {
    title: 'one bit of the hashes of entries flipped',
    make: () => relisted((bundle) => bundle.flip('log/tile/0/001', 32 * 7)),
    check: 'log',
    code: 'ENTRY_NOT_UNDER_ITS_HASH',
    names: 'entry 263',
  },
  {
    title: 'one bit of a higher tile flipped',
    make: () => relisted((bundle) => bundle.flip('log/tile/1/000.p/2', 40)),
    check: 'log',
    code: 'TILE_MISMATCH',
    names: 'log/tile/1/000.p/2',
  },
  {
    title: 'another size written into the signed checkpoint',
    make: () => relisted((bundle) => bundle.put(CHECKPOINT, bundle.text(CHECKPOINT).replace('\n600\n', '\n599\n'))),
    check: 'signatures',
    code: 'NOTE_SIGNATURE_INVALID',
    names: CHECKPOINT,
  },
  {
    title: 'one bit of the signature flipped',
    make: () =>
      relisted((bundle) =>
        bundle.put(
          CHECKPOINT,
          bundle.text(CHECKPOINT).replace(/(main \S{20})(.)/, (_, head: string, digit: string) => head + (digit === 'A' ? 'B' : 'A')),
        ),
      ),
    check: 'signatures',
    code: 'NOTE_SIGNATURE_INVALID',
    names: CHECKPOINT,
  },
  {
    title: 'an earlier checkpoint with one bit flipped',
    make: () => relisted((bundle) => bundle.put('checkpoints/256.note', bundle.text('checkpoints/256.note').replace('\n256\n', '\n255\n'))),
    check: 'signatures',
    code: 'NOTE_SIGNATURE_INVALID',
    names: 'checkpoints/256.note',
  },
  {
    title: 'two entries swapped',
    make: () =>
      relisted((bundle) => {
        const entries = [...entriesOfBundle(bundle.bytes(FIRST), 256)];
        swapEntries(entries, 17, 18);
        bundle.put(FIRST, formatEntryBundle(entries));
      }),
    check: 'log',
    code: 'ENTRY_NOT_UNDER_ITS_HASH',
    names: 'entry 17',
  },
  {
    title: 'the last entry cut off its file',
    make: () =>
      relisted((bundle) => {
        const path = 'log/tile/entries/002.p/88';
        bundle.put(path, formatEntryBundle([...entriesOfBundle(bundle.bytes(path), 88)].slice(0, 87)));
      }),
    check: 'log',
    code: 'ENTRY_BUNDLE_TRUNCATED',
    names: 'log/tile/entries/002.p/88',
  },
  {
    title: 'a receipt for an entry that is not there',
    make: () =>
      relisted((bundle) => {
        const path = 'receipts/257.tlog-proof';
        bundle.put(path, bundle.text(path).replace(/extra .*/, `extra ${Buffer.from(testEntry(999)).toString('base64')}`));
      }),
    check: 'receipts',
    code: 'ROOT_MISMATCH',
    names: 'receipts/257.tlog-proof',
  },
  {
    title: 'a receipt for another place',
    make: () =>
      relisted((bundle) => {
        bundle.put('receipts/256.tlog-proof', bundle.text('receipts/257.tlog-proof').replace('index 257', 'index 256'));
      }),
    check: 'receipts',
    code: 'ROOT_MISMATCH',
    names: 'receipts/256.tlog-proof',
  },
  {
    title: 'a checkpoint without the witness the policy asks for',
    make: () =>
      relisted((bundle) => bundle.put(CHECKPOINT, signNote(bundle.text(CHECKPOINT).split('\n\n')[0] + '\n', [noteSigner(LOG_KEY)]))),
    check: 'signatures',
    code: 'WITNESSES_TOO_FEW',
    names: '600',
  },
  {
    title: 'a consistency proof between other checkpoints',
    make: () => relisted((bundle) => bundle.put('consistency/100-256.txt', bundle.bytes('consistency/256-300.txt'))),
    check: 'consistency',
    code: 'CONSISTENCY_PROOF_TOO_SHORT',
    names: 'consistency/100-256.txt',
  },
  {
    title: 'a consistency proof with one bit flipped',
    make: () =>
      relisted((bundle) => {
        const path = 'consistency/300-600.txt';
        bundle.put(
          path,
          bundle.text(path).replace(/^./, (digit) => (digit === 'A' ? 'B' : 'A')),
        );
      }),
    check: 'consistency',
    code: 'OLD_ROOT_MISMATCH',
    names: 'consistency/300-600.txt',
  },
  {
    title: 'a consistency proof for checkpoints that are not there',
    make: () => relisted((bundle) => bundle.put('consistency/1-2.txt', '')),
    check: 'consistency',
    code: 'CONSISTENCY_WITHOUT_CHECKPOINT',
    names: 'consistency/1-2.txt',
  },
  {
    title: 'a checkpoint under the name of another size',
    make: () => relisted((bundle) => bundle.put('checkpoints/301.note', bundle.bytes('checkpoints/300.note'))),
    check: 'signatures',
    code: 'CHECKPOINT_MISNAMED',
    names: 'checkpoints/301.note',
  },
  {
    title: 'a receipt under the name of another entry',
    make: () => relisted((bundle) => bundle.put('receipts/1.tlog-proof', bundle.bytes('receipts/0.tlog-proof'))),
    check: 'signatures',
    code: 'RECEIPT_MISNAMED',
    names: 'receipts/1.tlog-proof',
  },
  {
    title: 'a file that is missing',
    make: () => changed((bundle) => bundle.files.delete('projections/members.json')),
    check: 'manifest',
    code: 'FILE_MISSING',
    names: 'projections/members.json',
  },
  {
    title: 'a tile that is missing, and the manifest written anew',
    make: () => relisted((bundle) => bundle.files.delete('log/tile/0/001')),
    check: 'log',
    code: 'FILE_MISSING',
    names: 'log/tile/0/001',
  },
  {
    title: 'a file too many',
    make: () => changed((bundle) => bundle.put('projections/more.json', '[]')),
    check: 'manifest',
    code: 'FILE_NOT_LISTED',
    names: 'projections/more.json',
  },
  {
    title: 'a manifest that speaks of another size',
    make: () => changed((bundle) => bundle.put('MANIFEST.json', bundle.text('MANIFEST.json').replace('"size":600', '"size":601'))),
    check: 'signatures',
    code: 'MANIFEST_CHECKPOINT_MISMATCH',
    names: '601',
  },
  {
    title: 'a manifest with white space',
    make: () => changed((bundle) => bundle.put('MANIFEST.json', bundle.text('MANIFEST.json').replace('{', '{ '))),
    check: 'manifest',
    code: 'MANIFEST_MALFORMED',
    names: 'MANIFEST.json',
  },
  {
    title: 'a manifest that leads out of the bundle',
    make: () =>
      changed((bundle) => bundle.put('MANIFEST.json', bundle.text('MANIFEST.json').replace('"policy":', '"projections/../../policy":'))),
    check: 'manifest',
    code: 'MANIFEST_PATH_UNSAFE',
    names: 'projections/../../policy',
  },
  {
    title: 'a policy that cannot be read',
    make: () => relisted((bundle) => bundle.put('policy', 'quorum everybody\n')),
    check: 'signatures',
    code: 'POLICY_MALFORMED',
    names: 'line 1',
  },
];
