import { DomainError } from '#kernel';
import type { CountRecord, Parameter } from '../../election/count-record.js';
import { assertCandidates } from '../../election/election.js';
import type { Election } from '../../election/election.js';
import { formatUnits } from '../../election/fixed-point.js';
import { paperCount } from '../../election/paper-count.js';
import { readRankings } from '../../preference/rankings.js';
import { DEFAULT_RANKING_RULES } from '../../preference/ranking-rules.js';
import type { RankingRules } from '../../preference/ranking-rules.js';
import type { SeatRules } from '../../seats/seat-rules.js';
import { DEFAULT_TIE_RULES } from '../../ties/tie-rule.js';
import type { TieRule } from '../../ties/tie-rule.js';
import { MeekCount } from './meek-count.js';

export interface MeekRules {
  /** decimals of votes and keep factors; default 9 */
  readonly decimals?: number;
  /** a surplus below 10^-`omega` votes is as good as none; default 6 */
  readonly omega?: number;
  readonly rankings?: RankingRules;
  readonly ties?: readonly TieRule[];
  readonly seatRules?: SeatRules;
}

const MAXIMUM_DECIMALS = 18;

/**
 * Meek's single transferable vote (Hill, Wichmann and Woodall, Algorithm 123, The Computer Journal 30, 1987) in the fixed-point form of the
 * reference rule of the Proportional Representation Foundation: an elected candidate keeps of each paper only the share, the *keep factor*,
 * that brings them down to the quota, and the rest goes on, to candidates already elected as well. Shares kept are rounded up at the last
 * decimal, the quota is that of the votes still counting.
 *
 * @throws DomainError `DECIMALS_INVALID` unless 0 ≤ omega ≤ decimals ≤ 18, whole; otherwise as Scottish STV
 */
export const countMeek = (election: Election, rules: MeekRules = {}): CountRecord => {
  assertCandidates(election);
  const {
    decimals = 9,
    omega = Math.min(6, decimals),
    rankings: rankingRules = DEFAULT_RANKING_RULES,
    ties = DEFAULT_TIE_RULES,
    seatRules,
  } = rules;
  assertPrecision(decimals, omega);
  const { rankings, valid, blank, null: spoilt } = readRankings(election, rankingRules);
  const count = new MeekCount(election, rankings, valid, { decimals, omega, ties, ...(seatRules ? { seatRules } : {}) });
  if (valid > 0n) count.run();
  const parameters: Record<string, Parameter> = { decimals, omega, rankings: rankingRules, ties, ...(seatRules ? { seatRules } : {}) };
  return {
    method: 'meek',
    parameters,
    seats: election.seats,
    quota: formatUnits(count.firstQuota, decimals),
    valid: paperCount(valid),
    invalid: paperCount(blank + spoilt),
    blank: paperCount(blank),
    candidates: election.candidates,
    stages: count.stages,
    elected: count.elected,
    vacant: election.seats - count.elected.length,
    ties: count.ties.breaks,
  };
};

const assertPrecision = (decimals: number, omega: number): void => {
  const whole = Number.isSafeInteger(decimals) && Number.isSafeInteger(omega);
  if (!whole || omega < 0 || decimals < omega || decimals > MAXIMUM_DECIMALS) {
    throw new DomainError('DECIMALS_INVALID', { decimals, omega, most: MAXIMUM_DECIMALS }, 'invalid');
  }
};
