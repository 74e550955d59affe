import { lookedUp, type RegisterFact } from '#kernel';
import type { Digest } from '#counting';

/** Name of the register that answers with SHA-256 (FIPS 180-4). */
export const SHA256 = 'elections.sha256';

/** Ask for the hash function: the rules are pure, and hashing is a matter of the platform they run on. */
export const sha256 = (): RegisterFact<Digest> => lookedUp<Digest>(SHA256, {});

/** The hash of a text, hexadecimal. */
export const hexOf = (digest: Digest, text: string): string =>
  Array.from(digest(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
