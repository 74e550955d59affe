import { utf8 } from '../src/bytes.js';
import { formatCheckpoint } from '../src/checkpoint/checkpoint.js';
import { EMPTY_ROOT } from '../src/merkle/tree-hash.js';
import { formatPublicKey } from '../src/note/note-key.js';
import { noteSigner } from '../src/note/note-verifier.js';
import { signNote } from '../src/note/signed-note.js';
import { makeBundle, type MemoryBundle, SIZE } from './audit-bundle.js';
import { instantOf, swapEntries, testEntries, testEntry } from './entries.js';
import { testKey } from './keys.js';
import type { Tampering } from './tampering.js';

/** A whole bundle from other entries, signed anew by whoever holds the key. */
const remade = (change: (entries: Uint8Array[]) => unknown): Promise<MemoryBundle> => {
  const entries = testEntries(SIZE);
  change(entries);
  return makeBundle({ entries });
};

const honest = async (path: string): Promise<string> => (await makeBundle()).text(path);
const anotherVote = utf8(Buffer.from(testEntry(5)).toString().replace('"quantity":5', '"quantity":6'));
const CHECKPOINT = 'log/checkpoint';

/** Cheats of someone who holds the key of the log. */
export const CHANGED_HISTORIES: readonly Tampering[] = [
  {
    title: 'two entries swapped with all their hashes, under the old signatures',
    make: async () => {
      const bundle = await remade((entries) => swapEntries(entries, 400, 401));
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
    title: 'a checkpoint of another log that is trusted as well',
    make: () => makeBundle(),
    check: 'signatures',
    code: 'NOTE_UNVERIFIED',
    names: 'kept.note',
    options: async () => {
      const other = testKey('ledger.coop.example/other');
      const text = formatCheckpoint({ origin: other.name, size: 300, root: EMPTY_ROOT });
      const policy = `log ${formatPublicKey(other)}\n${await honest('policy')}`;
      return { policy, checkpoints: [{ name: 'kept.note', content: signNote(text, [noteSigner(other)]) }] };
    },
  },
  {
    title: 'a time that does not exist',
    make: () => remade((entries) => (entries[310] = testEntry(310, '2026-01-01T00:99:99.000Z'))),
    check: 'timestamps',
    code: 'ENTRY_AFTER_WITNESS',
    names: CHECKPOINT,
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
    make: () => remade((entries) => (entries[9] = utf8(Buffer.from(testEntry(9)).toString().replace('"v":1}', '"v":1,"w":0}')))),
    check: 'entries',
    code: 'ENTRY_MALFORMED',
    names: 'entry 9',
  },
  {
    title: 'a checkpoint signed by another key than the one on paper',
    make: () => makeBundle(),
    check: 'signatures',
    code: 'NOTE_UNVERIFIED',
    names: CHECKPOINT,
    options: async () => ({ logKey: formatPublicKey(testKey('ledger.coop.example/other')) }),
  },
];
