import { DomainError } from '#kernel';
import { standing } from '../election/election.js';
import type { Election } from '../election/election.js';
import { OVERVOTED, SKIPPED } from '../election/paper.js';
import type { Mark } from '../election/paper.js';

/**
 * What it means not to rank a candidate. `last`: below everyone ranked, equal to the others not ranked. `noOpinion`: pairs with that candidate
 * are left out. It has unseated an elected person before (Kubernetes 2021), so it is never a default.
 */
export type Unranked = 'last' | 'noOpinion';

export interface Pairwise {
  /** how many papers prefer the first number to the second; rows and columns by candidate number, index 0 is unused */
  readonly preferred: readonly (readonly bigint[])[];
  readonly valid: bigint;
  readonly blank: bigint;
  readonly null: bigint;
}

/**
 * Compares every two candidates on every paper. Equal ranks prefer neither. Empty ranks change nothing: only the order counts. A paper without
 * a mark is blank; one with a rank that no longer says who was marked, or with marks only for the withdrawn, is null.
 *
 * @throws DomainError `CANDIDATE_UNKNOWN` for a mark no candidate has
 */
export const compareInPairs = (election: Election, unranked: Unranked): Pairwise => {
  const candidates = standing(election);
  const size = election.candidates.length + 1;
  const preferred = Array.from({ length: size }, () => Array<bigint>(size).fill(0n));
  const tally = { valid: 0n, blank: 0n, null: BigInt(election.spoilt ?? 0) };
  for (const { marks, count } of election.papers) {
    const papers = BigInt(count);
    const places = placesOn(marks, size);
    const ranked = candidates.filter((n) => places[n] !== undefined);
    const outcome = marks.every((mark) => mark === SKIPPED) ? 'blank' : ranked.length === 0 || marks.includes(OVERVOTED) ? 'null' : 'valid';
    tally[outcome] += papers;
    if (outcome !== 'valid') continue;
    for (const n of ranked) {
      const row = preferred[n] ?? [];
      for (const other of candidates) {
        const place = places[other];
        const behind = place === undefined ? unranked === 'last' : place > (places[n] ?? 0);
        if (behind) row[other] = (row[other] ?? 0n) + papers;
      }
    }
  }
  return { preferred, ...tally };
};

/** The rank each candidate was first given on a paper. */
const placesOn = (marks: readonly Mark[], size: number): readonly (number | undefined)[] => {
  const places: (number | undefined)[] = Array<undefined>(size).fill(undefined);
  marks.forEach((mark, place) => {
    for (const n of typeof mark === 'number' ? [mark] : mark) {
      if (n >= size || n < OVERVOTED) throw new DomainError('CANDIDATE_UNKNOWN', { n }, 'invalid');
      if (n > 0) places[n] ??= place;
    }
  });
  return places;
};
