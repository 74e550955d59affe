import type { CountRecord } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import { DEFAULT_RANKING_RULES } from '../preference/ranking-rules.js';
import type { RankingRules } from '../preference/ranking-rules.js';
import type { SeatRules } from '../seats/seat-rules.js';
import { DEFAULT_TIE_RULES } from '../ties/tie-rule.js';
import type { TieRule } from '../ties/tie-rule.js';
import { countGregory } from './gregory.js';

export interface ScottishRules {
  readonly rankings?: RankingRules;
  /** the Order names the most recent earlier stage, then the lot */
  readonly ties?: readonly TieRule[];
  readonly seatRules?: SeatRules;
}

/**
 * The single transferable vote of Scottish councils, after the Scottish Local Government Elections Order 2011, schedule 1, the counting of votes:
 * Droop quota; papers move at five decimals, the rest ignored; every surplus, the largest first, before any exclusion.
 *
 * @throws DomainError `SEATS_INVALID`, `CANDIDATES_MISSING`, `CANDIDATE_NUMBER_INVALID`, `CANDIDATE_UNKNOWN`, `SEAT_RULES_INVALID`,
 *   `TIE_UNRESOLVED`
 */
export const countScottishStv = (election: Election, rules: ScottishRules = {}): CountRecord =>
  countGregory('scottish-stv', election, {
    decimals: 5,
    quota: 'droop',
    cutOff: 'paper',
    batchExclusion: false,
    rankings: rules.rankings ?? DEFAULT_RANKING_RULES,
    ties: rules.ties ?? DEFAULT_TIE_RULES,
    ...(rules.seatRules ? { seatRules: rules.seatRules } : {}),
  });
