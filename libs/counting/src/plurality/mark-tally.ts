import { DomainError } from '#kernel';
import type { Election } from '../election/election.js';
import { OVERVOTED, SKIPPED } from '../election/paper.js';
import type { Paper } from '../election/paper.js';

export interface MarkTally {
  /** by candidate number; index 0 is unused */
  readonly votes: readonly bigint[];
  readonly valid: bigint;
  readonly blank: bigint;
  readonly null: bigint;
}

/**
 * Counts each paper's marks as a set. A paper without a mark is blank. A paper is null when it marks more candidates than it may, or only
 * candidates who have withdrawn; other marks for them are passed over.
 *
 * @throws DomainError `CANDIDATE_UNKNOWN` for a mark no candidate has
 */
export const tallyMarks = (election: Election, maximumMarks: number): MarkTally => {
  const stands = election.candidates.map((candidate) => !candidate.withdrawn);
  const votes = Array<bigint>(election.candidates.length + 1).fill(0n);
  let [valid, blank, spoilt] = [0n, 0n, BigInt(election.spoilt ?? 0)];
  for (const paper of election.papers) {
    const count = BigInt(paper.count);
    const marked = marksOf(paper, election.candidates.length);
    const counted = [...marked].filter((n) => n !== OVERVOTED && stands[n - 1]);
    if (marked.size === 0) blank += count;
    else if (marked.has(OVERVOTED) || counted.length === 0 || counted.length > maximumMarks) spoilt += count;
    else {
      valid += count;
      for (const n of counted) votes[n] = (votes[n] ?? 0n) + count;
    }
  }
  return { votes, valid, blank, null: spoilt };
};

const marksOf = (paper: Paper, size: number): ReadonlySet<number> => {
  const marks = new Set<number>(paper.marks.flat());
  marks.delete(SKIPPED);
  for (const n of marks) if (n > size || n < OVERVOTED) throw new DomainError('CANDIDATE_UNKNOWN', { n }, 'invalid');
  return marks;
};
