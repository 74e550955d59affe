import * as fc from 'fast-check';
import { testEntries } from '../../testing/entries.js';
import { testKey } from '../../testing/keys.js';
import { MemoryTree } from '../../testing/memory-tree.js';
import { codeOf, codeOfAsync } from '../../testing/refused.js';
import { concatenated, hex } from '../bytes.js';
import { openCheckpoint } from '../checkpoint/checkpoint.js';
import { CompactRange } from '../merkle/compact-range.js';
import { verifyConsistency } from '../merkle/consistency.js';
import { storedHashCount } from '../merkle/stored-hash.js';
import { compactRangeAt } from '../merkle/tree-root.js';
import { noteSigner, noteVerifier } from '../note/note-verifier.js';
import { sealEntries, signHead } from './seal.js';

const key = testKey('log.example/1');
const head = (size: number, previous?: Parameters<typeof signHead>[0]['previous']) => ({ origin: key.name, size, previous });

describe('sealing', () => {
  it('gives the same leaves and stored hashes however the entries are cut into runs', () => {
    const entries = testEntries(300);
    const whole = MemoryTree.of(entries);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 20 }), (lengths) => {
        const range = new CompactRange();
        const stored: Uint8Array[] = [];
        const leaves: Uint8Array[] = [];
        for (const length of lengths) {
          const run = sealEntries(range, entries.slice(range.size, range.size + length));
          expect(run.firstStoredHash).toBe(storedHashCount(run.firstEntry));
          stored.push(run.storedHashes);
          leaves.push(run.leafHashes);
        }
        expect(hex(concatenated(...stored))).toBe(hex(concatenated(...whole.stored.slice(0, storedHashCount(range.size)))));
        expect(hex(concatenated(...leaves))).toBe(hex(concatenated(...whole.leaves.slice(0, range.size))));
      }),
      { numRuns: 30 },
    );
  });

  it('goes on after a stop from what was stored', async () => {
    const entries = testEntries(100);
    const first = MemoryTree.of(entries.slice(0, 61));
    const range = await compactRangeAt(61, first);
    expect(sealEntries(range, entries.slice(61))).toMatchObject({ firstEntry: 61, size: 100 });
    expect(hex(range.root())).toBe(hex(MemoryTree.of(entries).range.root()));
  });

  it('signs heads that grow out of one another, and shows it', async () => {
    const tree = MemoryTree.of(testEntries(40));
    const first = await signHead(head(25), tree, [noteSigner(key)]);
    expect(first.consistency).toEqual([]);
    const second = await signHead(head(40, first.checkpoint), tree, [noteSigner(key)]);
    expect(codeOf(() => verifyConsistency(first.checkpoint, second.checkpoint, second.consistency))).toBeUndefined();
    expect(openCheckpoint(second.note, key.name, [noteVerifier(key)]).checkpoint).toEqual(second.checkpoint);
  });

  it('signs the empty log, and what grows from it', async () => {
    const empty = await signHead(head(0), MemoryTree.of([]), [noteSigner(key)]);
    const grown = await signHead(head(3, empty.checkpoint), MemoryTree.ofSize(3), [noteSigner(key)]);
    expect(grown).toMatchObject({ checkpoint: { size: 3 }, consistency: [] });
  });

  it('signs nothing more once a stored hash was changed, or the tree has shrunk', async () => {
    const tree = MemoryTree.of(testEntries(40));
    const first = await signHead(head(25), tree, [noteSigner(key)]);
    expect(await codeOfAsync(signHead(head(24, first.checkpoint), tree, [noteSigner(key)]))).toBe('SEAL_SHRUNK');
    // Stored hash 30 is the root of the first sixteen leaves: it is read for every later root.
    tree.stored[30] = new Uint8Array(32);
    expect(await codeOfAsync(signHead(head(40, first.checkpoint), tree, [noteSigner(key)]))).toBe('SEAL_ROOT_CHANGED');
  });
});
