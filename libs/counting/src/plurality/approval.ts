import type { CountRecord } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import { countMarks } from './mark-count.js';
import type { MarkRules } from './mark-count.js';

/**
 * Approval voting (Brams and Fishburn, 1978): a paper marks as many candidates as the voter approves of, the highest totals win.
 *
 * @throws DomainError as the block vote does
 */
export const countApproval = (election: Election, rules: MarkRules = {}): CountRecord =>
  countMarks('approval', election, election.candidates.length, rules);
