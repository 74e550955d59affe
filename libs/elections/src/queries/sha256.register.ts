import { createHash } from 'node:crypto';
import type { Digest } from '#counting';

/** SHA-256 of the UTF-8 bytes of a text. */
export const sha256Digest: Digest = (text) => createHash('sha256').update(text, 'utf8').digest();

/** Answers `elections.sha256`. */
export const sha256Register = (): Digest => sha256Digest;
