import { DomainError } from '#kernel';
import type { TieRule } from './tie-rule.js';

/** A hash of the UTF-8 bytes of a text; SHA-256 (FIPS 180-4) in every use the cooperative makes of it. */
export type Digest = (text: string) => Uint8Array;

/**
 * What is published before the close, so that nobody can choose the seed once the votes are known: the hash of `commitment:` and the seed.
 * The seed itself stays in the hands of the witnesses, and is long and random enough that it cannot be guessed from this.
 */
export const commitmentOf = (seed: string, digest: Digest): string => hex(digest(`commitment:${seed}`));

/** True when the seed revealed after the close is the one committed before it. */
export const isCommitted = (seed: string, commitment: string, digest: Digest): boolean => commitmentOf(seed, digest) === commitment;

/**
 * Draws lots: candidates in ascending order of the hash of `lot:`, the seed, `:` and their number. One order is drawn for the whole count and
 * breaks every tie in it. Anyone draws it again with a hash tool: `printf 'lot:SEED:7' | sha256sum`.
 *
 * @param seed        committed before the close, `commitmentOf`; several witnesses join their parts with a space
 * @param candidates  numbers of all candidates
 * @throws DomainError `LOT_SEED_MISSING` for an empty seed
 */
export const drawLot = (seed: string, candidates: readonly number[], digest: Digest): Extract<TieRule, { rule: 'lot' }> => {
  if (seed === '') throw new DomainError('LOT_SEED_MISSING', {}, 'invalid');
  const drawn = candidates.map((n) => ({ n, ticket: hex(digest(`lot:${seed}:${n}`)) }));
  drawn.sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  return { rule: 'lot', seed, order: drawn.map(({ n }) => n) };
};

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
