import { DomainError } from '#kernel';
import type { Paper } from './paper.js';

/** Someone, or something, papers can be marked for. */
export interface Candidate {
  /** number on the paper, from 1 and without gaps */
  readonly n: number;
  readonly name: string;
  /** college, category or employer that reserved seats and maxima speak of */
  readonly group?: string;
  /** withdrawn before the count: marks for them are passed over */
  readonly withdrawn?: boolean;
  /** stands for all names written in that nobody declared: counted, never elected, excluded first */
  readonly undeclared?: boolean;
}

/** What is put to the count: seats, candidates in the order of the paper, and the papers, identical ones together or not. */
export interface Election {
  readonly title?: string;
  readonly seats: number;
  readonly candidates: readonly Candidate[];
  readonly papers: readonly Paper[];
  /** papers declared null before the count (torn, signed, illegible): counted as invalid */
  readonly spoilt?: number;
}

/**
 * @throws DomainError `SEATS_INVALID` unless there is at least one seat, `CANDIDATES_MISSING` without candidates,
 *   `CANDIDATE_NUMBER_INVALID` unless they are numbered 1, 2, 3… in order
 */
export const assertCandidates = ({ seats, candidates }: Pick<Election, 'seats' | 'candidates'>): void => {
  if (!Number.isSafeInteger(seats) || seats < 1) throw new DomainError('SEATS_INVALID', { seats }, 'invalid');
  if (candidates.length === 0) throw new DomainError('CANDIDATES_MISSING', {}, 'invalid');
  candidates.forEach(({ n }, index) => {
    if (n !== index + 1) throw new DomainError('CANDIDATE_NUMBER_INVALID', { n, expected: index + 1 }, 'invalid');
  });
};

/** The numbers of the candidates still standing, in the order of the paper. */
export const standing = ({ candidates }: Pick<Election, 'candidates'>): readonly number[] =>
  candidates.filter((candidate) => !candidate.withdrawn).map(({ n }) => n);
