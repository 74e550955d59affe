/**
 * Sealing, without a database: entries in ledger order become leaves, leaves become the hashes to store, and from time to time the root is
 * signed.
 *
 * Errors:
 *   SEAL_ROOT_CHANGED  the stored hashes no longer yield the root that was signed last: they were changed behind the sealer's back, and
 *                      nothing more is signed
 *   SEAL_SHRUNK        the tree is smaller than what was signed last
 */
import { isDomainError } from '#kernel';
import { type Checkpoint, formatCheckpoint } from '../checkpoint/checkpoint.js';
import { CompactRange } from '../merkle/compact-range.js';
import { consistencyProof, verifyConsistency } from '../merkle/consistency.js';
import { type HashReader, storedHashCount } from '../merkle/stored-hash.js';
import { treeRoot } from '../merkle/tree-root.js';
import { EMPTY_ROOT, type Hash, leafHashInto } from '../merkle/tree-hash.js';
import { type NoteSigner, signNote } from '../note/signed-note.js';
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';

/** What to write for a run of entries, in one transaction with the entries themselves. */
export interface SealedRun {
  /** number of the first entry of the run */
  readonly firstEntry: number;
  /** entries in the log with this run */
  readonly size: number;
  /** the leaf hashes, 32 bytes each, one behind the other */
  readonly leafHashes: Uint8Array;
  /** index of the first stored hash of the run (`merkle/stored-hash.ts`) */
  readonly firstStoredHash: number;
  /** the hashes to store, 32 bytes each, one behind the other: the leaves and every subtree they complete */
  readonly storedHashes: Uint8Array;
}

/**
 * Appends entries to the tree.
 * @param range    right edge of the tree so far; it moves on. When the run is not committed after all, take it up again from the stored hashes.
 * @param entries  bytes of the entries, in ledger order
 */
export const sealEntries = (range: CompactRange, entries: readonly Uint8Array[]): SealedRun => {
  const firstEntry = range.size;
  const size = firstEntry + entries.length;
  const firstStoredHash = storedHashCount(firstEntry);
  const leafHashes = new Uint8Array(entries.length * HASH_BYTES);
  const storedHashes = new Uint8Array((storedHashCount(size) - firstStoredHash) * HASH_BYTES);
  let stored = 0;
  entries.forEach((entry, place) => {
    leafHashInto(entry, leafHashes, place * HASH_BYTES);
    range.append(leafHashes, place * HASH_BYTES, (_level, hashes, offset) => {
      for (let index = 0; index < HASH_BYTES; index++) storedHashes[stored + index] = hashes[offset + index] ?? 0;
      stored += HASH_BYTES;
    });
  });
  return { firstEntry, size, leafHashes, firstStoredHash, storedHashes };
};

/** A checkpoint that was just signed. */
export interface SealedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** signed note */
  readonly note: string;
  /** from the previous checkpoint to this one; empty when there was none, or nothing was sealed then */
  readonly consistency: readonly Hash[];
}

/**
 * Signs the head of the tree, once it is shown to have grown out of the checkpoint signed before. The hashes are read back from where they
 * are stored, so that what is signed is what is there.
 * @param previous  the checkpoint signed last
 * @throws DomainError `SEAL_ROOT_CHANGED`, `SEAL_SHRUNK`
 */
export const signHead = async (
  { origin, size, previous }: { readonly origin: string; readonly size: number; readonly previous?: Checkpoint | undefined },
  reader: HashReader,
  signers: readonly NoteSigner[],
): Promise<SealedCheckpoint> => {
  if (previous && size < previous.size) throw refusal('SEAL_SHRUNK', { size, previous: previous.size });
  const root = size === 0 ? EMPTY_ROOT : await treeRoot(size, reader);
  const consistency = previous && previous.size > 0 ? await consistencyProof(previous.size, size, reader) : [];
  if (previous && previous.size > 0) assertGrown(previous, { origin, size, root }, consistency);
  const checkpoint = { origin, size, root };
  return { checkpoint, note: signNote(formatCheckpoint(checkpoint), signers), consistency };
};

const assertGrown = (previous: Checkpoint, next: Checkpoint, proof: readonly Hash[]): void => {
  try {
    verifyConsistency(previous, next, proof);
  } catch (error) {
    if (isDomainError(error)) throw refusal('SEAL_ROOT_CHANGED', { size: next.size, previous: previous.size }, error);
    throw error;
  }
};
