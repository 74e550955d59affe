import type { CountRecord } from '../election/count-record.js';
import { assertCandidates, standing } from '../election/election.js';
import type { Election } from '../election/election.js';
import type { Method } from '../election/method.js';
import { descending, inClasses, recordSingleStage } from '../election/single-stage.js';
import type { SeatingRules } from '../election/single-stage.js';
import { tallyMarks } from './mark-tally.js';

/** What every count of unranked marks may be told. */
export interface MarkRules extends SeatingRules {
  /** `absolute`: elected only with more than half of the valid papers, the seats left go to another round. Default `relative`. */
  readonly majority?: 'relative' | 'absolute';
}

/**
 * Marks without ranks: every candidate marked gets one vote, the highest totals take the seats. A candidate nobody marked is not elected.
 *
 * @param maximumMarks  the most candidates one paper may mark; a paper with more is null
 */
export const countMarks = (method: Method, election: Election, maximumMarks: number, rules: MarkRules): CountRecord => {
  assertCandidates(election);
  const { majority = 'relative' } = rules;
  const { votes, valid, blank, null: spoilt } = tallyMarks(election, maximumMarks);
  const votesOf = (n: number): bigint => votes[n] ?? 0n;
  const quota = majority === 'absolute' ? valid / 2n + 1n : null;
  const eligible = standing(election).filter((n) => votesOf(n) >= (quota ?? 1n));
  return recordSingleStage({
    method,
    election,
    parameters: { maximumMarks, majority },
    rules,
    quota,
    valid,
    blank,
    null: spoilt,
    total: (n) => votesOf(n).toString(),
    order: () => inClasses(eligible, (a, b) => descending(votesOf(a), votesOf(b))),
  });
};
