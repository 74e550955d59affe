import type { RankingRules } from '../preference/ranking-rules.js';
import type { SeatRules } from '../seats/seat-rules.js';
import type { TieRule } from '../ties/tie-rule.js';
import type { QuotaKind } from './quota.js';

/** Everything a count by weighted inclusive Gregory transfers leaves to the rulebook. */
export interface GregoryRules {
  /** decimals of a vote that are kept; the rest is cut off and shown as lost */
  readonly decimals: number;
  readonly quota: QuotaKind;
  /**
   * What is cut off at the decimals. `paper`: a paper moves at surplus × value ÷ total, cut once (Scotland). `fraction`: surplus ÷ total is
   * cut first, then its product with the value (Minneapolis).
   */
  readonly cutOff: 'paper' | 'fraction';
  /** whether the candidates who cannot catch up even together are excluded at once; one by one under seat rules */
  readonly batchExclusion: boolean;
  readonly rankings: RankingRules;
  readonly ties: readonly TieRule[];
  readonly seatRules?: SeatRules;
}
