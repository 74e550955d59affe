import { canonicalJson } from '#kernel';
import { type AuditOptions } from '../src/bundle/audit.js';
import { type BundleCheck } from '../src/bundle/finding.js';
import { utf8 } from '../src/bytes.js';
import { formatPublicKey } from '../src/note/note-key.js';
import { noteSigner } from '../src/note/note-verifier.js';
import { signNote } from '../src/note/signed-note.js';
import { entriesOfBundle, formatEntryBundle } from '../src/tiles/entry-bundle.js';
import { LOG_KEY, makeBundle, type MemoryBundle, SIZE } from './audit-bundle.js';
import { instantOf, testEntries, testEntry, testEvent } from './entries.js';
import { testKey } from './keys.js';

/** A way to cheat, and what both verifiers must call it. */
export interface Tampering {
  readonly title: string;
  readonly make: () => Promise<MemoryBundle>;
  readonly check: BundleCheck;
  readonly code: string;
  /** what the verdict must name */
  readonly names: string;
  /** what the auditor brings */
  readonly options?: () => Promise<AuditOptions>;
}

const changed = async (change: (bundle: MemoryBundle) => unknown): Promise<MemoryBundle> => {
  const bundle = await makeBundle();
  change(bundle);
  return bundle;
};

/** The same, with the manifest written anew. */
const relisted = async (change: (bundle: MemoryBundle) => unknown): Promise<MemoryBundle> => (await changed(change)).list();

/** A whole bundle from other entries, signed anew by whoever holds the key. */
const remade = (change: (entries: Uint8Array[]) => unknown): Promise<MemoryBundle> => {
  const entries = testEntries(SIZE);
  change(entries);
  return makeBundle({ entries });
};

const honest = async (path: string): Promise<string> => (await makeBundle()).text(path);
const swapped = (entries: Uint8Array[], one: number, other: number): void => {
  [entries[one], entries[other]] = [entries[other] ?? new Uint8Array(), entries[one] ?? new Uint8Array()];
};
const anotherVote = utf8(Buffer.from(testEntry(5)).toString().replace('"quantity":5', '"quantity":6'));
const entryAt = (number: number, event: Partial<ReturnType<typeof testEvent>>): Uint8Array => {
  const { id, stream, revision, type, data, meta } = { ...testEvent(number), ...event };
  const members = {
    v: 1,
    id,
    stream,
    rev: revision,
    type,
    time: instantOf(number),
    data: JSON.parse(data) as unknown,
    meta: JSON.parse(meta) as unknown,
  };
  return utf8(canonicalJson(members));
};
const FIRST = 'log/tile/entries/000';
const CHECKPOINT = 'log/checkpoint';

export const TAMPERINGS: readonly Tampering[] = [
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
        swapped(entries, 17, 18);
        bundle.put(FIRST, formatEntryBundle(entries));
      }),
    check: 'log',
    code: 'ENTRY_NOT_UNDER_ITS_HASH',
    names: 'entry 17',
  },
  {
    title: 'two entries swapped with all their hashes, under the old signatures',
    make: async () => {
      const bundle = await remade((entries) => swapped(entries, 400, 401));
      const old = await makeBundle();
      const signed = [CHECKPOINT, 'checkpoints/600.note', 'receipts/0.tlog-proof', 'receipts/257.tlog-proof'];
      for (const path of signed) bundle.put(path, old.bytes(path));
      const rootIn = (manifest: string): string => (JSON.parse(manifest) as { root: string }).root;
      const manifest = bundle.list().text('MANIFEST.json');
      return bundle.put('MANIFEST.json', manifest.replace(rootIn(manifest), rootIn(old.text('MANIFEST.json'))));
    },
    check: 'log',
    code: 'ROOT_NOT_OF_ENTRIES',
    names: '600',
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
    title: 'the last entry dropped and everything signed anew, before an auditor who kept the checkpoint',
    make: () => remade((entries) => entries.pop()),
    check: 'checkpoints',
    code: 'BUNDLE_TOO_SHORT',
    names: 'kept.note',
    options: async () => ({ checkpoints: [{ name: 'kept.note', content: await honest(CHECKPOINT) }] }),
  },
  {
    title: 'a vote changed and everything signed anew, before an auditor who kept the checkpoint',
    make: () => remade((entries) => (entries[5] = anotherVote)),
    check: 'checkpoints',
    code: 'HISTORY_FORKED',
    names: 'kept.note',
    options: async () => ({ checkpoints: [{ name: 'kept.note', content: await honest('checkpoints/300.note') }] }),
  },
  {
    title: 'a vote changed and everything signed anew, but for a checkpoint that was witnessed',
    make: async () =>
      (await remade((entries) => (entries[5] = anotherVote))).put('checkpoints/100.note', await honest('checkpoints/100.note')).list(),
    check: 'checkpoints',
    code: 'HISTORY_FORKED',
    names: 'checkpoints/100.note',
  },
  {
    title: 'a vote changed and everything signed anew, before a member who kept her receipt',
    make: () => remade((entries) => (entries[5] = anotherVote)),
    check: 'checkpoints',
    code: 'HISTORY_FORKED',
    names: 'hers.tlog-proof',
    options: async () => ({ receipts: [{ name: 'hers.tlog-proof', content: await honest('receipts/0.tlog-proof') }] }),
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
    title: 'an entry left out of the middle and everything signed anew',
    make: () => remade((entries) => entries.splice(300, 1)),
    check: 'revisions',
    code: 'REVISION_GAP',
    names: 'member-300',
  },
  {
    title: 'an entry repeated and everything signed anew',
    make: () => remade((entries) => entries.splice(301, 0, entries[300] ?? new Uint8Array())),
    check: 'revisions',
    code: 'REVISION_GAP',
    names: 'entry 301',
  },
  {
    title: 'a clock that goes back',
    make: () => remade((entries) => (entries[310] = testEntry(310, instantOf(200)))),
    check: 'clock',
    code: 'CLOCK_WENT_BACK',
    names: 'entry 310',
  },
  {
    title: 'an entry recorded after the witness had seen it',
    make: () => makeBundle({ witnessedAt: Date.parse(instantOf(SIZE - 100)) / 1000 }),
    check: 'timestamps',
    code: 'ENTRY_AFTER_WITNESS',
    names: CHECKPOINT,
  },
  {
    title: 'an entry that is not canonical, signed anew',
    make: () => remade((entries) => (entries[9] = utf8(` ${Buffer.from(entries[9] ?? []).toString()}`))),
    check: 'entries',
    code: 'ENTRY_NOT_CANONICAL',
    names: 'entry 9',
  },
  {
    title: 'an entry with a member of its own, signed anew',
    make: () => remade((entries) => (entries[9] = utf8(Buffer.from(entryAt(9, {})).toString().replace('"v":1}', '"v":1,"w":0}')))),
    check: 'entries',
    code: 'ENTRY_MALFORMED',
    names: 'entry 9',
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
    title: 'a checkpoint signed by another key than the one on paper',
    make: () => makeBundle(),
    check: 'signatures',
    code: 'NOTE_UNVERIFIED',
    names: CHECKPOINT,
    options: async () => ({ logKey: formatPublicKey(testKey('ledger.coop.example/other')) }),
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
