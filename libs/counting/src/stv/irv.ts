import { DomainError } from '#kernel';
import type { CountRecord } from '../election/count-record.js';
import { assertCandidates } from '../election/election.js';
import type { Election } from '../election/election.js';
import { paperCount } from '../election/paper-count.js';
import { readRankings } from '../preference/rankings.js';
import { DEFAULT_RANKING_RULES } from '../preference/ranking-rules.js';
import type { RankingRules } from '../preference/ranking-rules.js';
import { DEFAULT_TIE_RULES } from '../ties/tie-rule.js';
import type { TieRule } from '../ties/tie-rule.js';
import { RunoffTable } from './runoff-table.js';

export interface IrvRules {
  /** exclude at once those who cannot catch up even together; it shortens the record and never changes who wins. Default true */
  readonly batchExclusion?: boolean;
  readonly rankings?: RankingRules;
  readonly ties?: readonly TieRule[];
}

/** Decimals kept when a paper divides among candidates ranked equally. */
const SHARED_DECIMALS = 5;

/**
 * Instant run-off (alternative vote; FR *vote alternatif*), as RCTab (BrightSpots, 2.0) tabulates it: whoever has more than half of the papers
 * still counting is elected; else the lowest is excluded and their papers go to the next preference. Undeclared write-ins are excluded
 * first. When two are left with equal votes, the rules of the tie elect.
 *
 * @throws DomainError `IRV_ONE_SEAT` for more than one seat; otherwise as Scottish STV
 */
export const countIrv = (election: Election, rules: IrvRules = {}): CountRecord => {
  assertCandidates(election);
  if (election.seats !== 1) throw new DomainError('IRV_ONE_SEAT', { seats: election.seats }, 'invalid');
  const { batchExclusion = true, rankings: rankingRules = DEFAULT_RANKING_RULES, ties = DEFAULT_TIE_RULES } = rules;
  const { rankings, valid, blank, null: spoilt } = readRankings(election, rankingRules);
  const divides = rankings.some(({ ranks }) => ranks.some((rank) => typeof rank !== 'number'));
  const decimals = divides ? SHARED_DECIMALS : 0;
  const table = new RunoffTable(election, rankings, { batchExclusion, ties, decimals });
  if (valid > 0n) table.count();
  return {
    method: 'irv',
    parameters: { batchExclusion, decimals, rankings: rankingRules, ties },
    seats: 1,
    quota: table.stages.at(-1)?.quota ?? null,
    valid: paperCount(valid),
    invalid: paperCount(blank + spoilt),
    blank: paperCount(blank),
    candidates: election.candidates,
    stages: table.stages,
    elected: table.elected,
    vacant: 1 - table.elected.length,
    ties: table.ties.breaks,
  };
};
