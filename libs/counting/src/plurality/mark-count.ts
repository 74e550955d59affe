import type { CountRecord, CountStage } from '../election/count-record.js';
import { assertElection, standing } from '../election/election.js';
import type { Election } from '../election/election.js';
import type { Method } from '../election/method.js';
import { paperCount } from '../election/paper-count.js';
import type { SeatRules } from '../seats/seat-rules.js';
import { classesByScore, seatByScore } from '../seats/seat-by-score.js';
import { Seating } from '../seats/seating.js';
import { TieBreaker } from '../ties/tie-breaker.js';
import { DEFAULT_TIE_RULES } from '../ties/tie-rule.js';
import type { TieRule } from '../ties/tie-rule.js';
import { tallyMarks } from './mark-tally.js';

/** What every count of unranked marks may be told. */
export interface MarkRules {
  /** `absolute`: elected only with more than half of the valid papers, the seats left go to another round. Default `relative`. */
  readonly majority?: 'relative' | 'absolute';
  readonly ties?: readonly TieRule[];
  readonly seatRules?: SeatRules;
}

/**
 * Marks without ranks: every candidate marked gets one vote, the highest totals take the seats.
 *
 * @param maximumMarks  the most candidates one paper may mark; a paper with more is null
 */
export const countMarks = (method: Method, election: Election, maximumMarks: number, rules: MarkRules): CountRecord => {
  assertElection(election);
  const { majority = 'relative', ties: tieRules = DEFAULT_TIE_RULES, seatRules } = rules;
  const tally = tallyMarks(election, maximumMarks);
  const quota = majority === 'absolute' ? tally.valid / 2n + 1n : null;
  const eligible = standing(election).filter((n) => quota === null || votesOf(tally.votes, n) >= quota);

  const ties = new TieBreaker(tieRules);
  const seating = new Seating(election, seatRules);
  const { elected, passedOver } = seatByScore(
    classesByScore(eligible, (n) => votesOf(tally.votes, n)),
    seating,
    ties,
    1,
  );
  const stage: CountStage = {
    stage: 1,
    cause: { kind: 'tally' },
    totals: Object.fromEntries(standing(election).map((n) => [n, votesOf(tally.votes, n).toString()])),
    elected,
    excluded: [],
    ...(passedOver.length > 0 ? { passedOver } : {}),
  };
  return {
    method,
    parameters: { maximumMarks, majority, ties: [...tieRules], ...(seatRules ? { seatRules } : {}) },
    seats: election.seats,
    quota: quota === null ? null : quota.toString(),
    valid: paperCount(tally.valid),
    invalid: paperCount(tally.blank + tally.null),
    blank: paperCount(tally.blank),
    candidates: election.candidates,
    stages: [stage],
    elected,
    vacant: seating.open,
    ties: ties.breaks,
  };
};

const votesOf = (votes: readonly bigint[], n: number): bigint => votes[n] ?? 0n;
