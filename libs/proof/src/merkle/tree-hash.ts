/**
 * The Merkle tree of RFC 6962, section 2.1, with SHA-256.
 *
 *   leaf hash  = SHA-256(0x00 ‖ entry)
 *   node hash  = SHA-256(0x01 ‖ left ‖ right)
 *   empty tree = SHA-256("")
 *
 * The two prefixes keep an entry from being passed off as a node. A tree of n leaves splits at the largest power of two below n: the left
 * side is complete and never changes again, which is what makes short proofs of growth possible.
 *
 * Errors: `HASH_LENGTH` when something given as a hash is not 32 bytes.
 */
import { refusal } from '../refusal.js';
import { HASH_BYTES, sha256, sha256Into } from '../sha256.js';

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array;

/** The root of a tree without leaves. */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array(0));

const LARGEST_EXPECTED_ENTRY = 0xffff;
const leafPreimage = new Uint8Array(1 + LARGEST_EXPECTED_ENTRY);
const nodePreimage = new Uint8Array(1 + 2 * HASH_BYTES);
nodePreimage[0] = 0x01;

/** The hash of an entry as a leaf. */
export const leafHash = (entry: Uint8Array): Hash => {
  const digest = new Uint8Array(HASH_BYTES);
  leafHashInto(entry, digest, 0);
  return digest;
};

/** The hash of an entry as a leaf, written into `target` at `offset`. */
export const leafHashInto = (entry: Uint8Array, target: Uint8Array, offset: number): void => {
  const preimage = entry.length <= LARGEST_EXPECTED_ENTRY ? leafPreimage : new Uint8Array(1 + entry.length);
  preimage.set(entry, 1);
  sha256Into(preimage.subarray(0, 1 + entry.length), target, offset);
};

/** The hash of two neighbouring subtrees. */
export const nodeHash = (left: Hash, right: Hash): Hash => {
  const digest = new Uint8Array(HASH_BYTES);
  nodeHashInto(left, 0, right, 0, digest, 0);
  return digest;
};

/** The hash of two neighbouring subtrees, each at an offset of a longer run of hashes, written into `target` at `offset`. */
export const nodeHashInto = (
  left: Uint8Array,
  leftOffset: number,
  right: Uint8Array,
  rightOffset: number,
  target: Uint8Array,
  offset: number,
): void => {
  // A loop over 32 bytes is cheaper than the two views that `set` would need.
  for (let index = 0; index < HASH_BYTES; index++) {
    nodePreimage[1 + index] = left[leftOffset + index] ?? 0;
    nodePreimage[1 + HASH_BYTES + index] = right[rightOffset + index] ?? 0;
  }
  sha256Into(nodePreimage, target, offset);
};

/** @throws DomainError `HASH_LENGTH` {what, bytes} */
export const assertHash = (hash: Uint8Array, what: string): void => {
  if (hash.length !== HASH_BYTES) throw refusal('HASH_LENGTH', { what, bytes: hash.length });
};
