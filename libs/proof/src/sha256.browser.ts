import { sha256 as digestOf } from '@noble/hashes/sha2.js';

export { HASH_BYTES } from './hash-bytes.js';

/** SHA-256 of `bytes` where there is no `node:crypto`: stands in the place of `sha256.ts` in pages. WebCrypto answers later, a tree is built now. */
export const sha256 = (bytes: Uint8Array): Uint8Array => digestOf(bytes);

/** SHA-256 of `bytes`, written into `target` at `offset`. */
export const sha256Into = (bytes: Uint8Array, target: Uint8Array, offset: number): void => target.set(digestOf(bytes), offset);
