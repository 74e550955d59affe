import { DomainError } from '#kernel';
import type { CountRecord } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import { countMarks } from './mark-count.js';
import type { MarkRules } from './mark-count.js';

export interface LimitedRules extends MarkRules {
  /** the most candidates one paper may mark: fewer than the seats */
  readonly maximumMarks: number;
}

/**
 * Limited vote: as the block vote, with fewer marks than seats, so that the largest group does not take every seat. With one mark it is
 * the single non-transferable vote.
 *
 * @throws DomainError `MARKS_LIMIT_INVALID` unless 1 ≤ `maximumMarks` < seats (one seat allows one mark), and those of the block vote
 */
export const countLimited = (election: Election, rules: LimitedRules): CountRecord => {
  const { maximumMarks, ...others } = rules;
  const most = Math.max(1, election.seats - 1);
  if (!Number.isSafeInteger(maximumMarks) || maximumMarks < 1 || maximumMarks > most) {
    throw new DomainError('MARKS_LIMIT_INVALID', { maximumMarks, seats: election.seats }, 'invalid');
  }
  return countMarks('limited', election, maximumMarks, others);
};
