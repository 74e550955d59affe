import type { DefaultOption } from '../condorcet/default-option.js';
import type { Strength } from '../condorcet/defeat.js';
import type { Unranked } from '../condorcet/pairwise.js';
import type { SeatingRules } from '../election/single-stage.js';
import type { Unjudged } from '../judgment/complete-tallies.js';
import type { MajorityRule } from '../majority/majority-rule.js';
import type { RankingRules } from '../preference/ranking-rules.js';
import type { QuotaKind } from '../stv/quota.js';
import type { Digest } from '../ties/lot.js';
import type { FileFormat } from './file-format.js';

/** How a file is counted. Only the method must be named; what is left out takes the default of the method, and the report says which. */
export interface CountOptions extends SeatingRules {
  /** `scottish-stv`, `irv`, … or another name the method is known by */
  readonly method: string;
  /** in place of the seats the file names; 1 where neither does */
  readonly seats?: number;
  /** in place of the shape the file seems to have */
  readonly format?: FileFormat;
  /** names in the order of the paper, where the file has none */
  readonly candidates?: readonly string[];
  /** group of a candidate by name or number, for seat rules */
  readonly groups?: Readonly<Record<string, string>>;
  /** numbers of candidates withdrawn, besides those the file says */
  readonly withdrawn?: readonly number[];
  /** draws lots after the other rules of the tie */
  readonly lot?: { readonly seed: string; readonly digest: Digest };
  readonly rankings?: Partial<RankingRules>;
  readonly decimals?: number;
  readonly quota?: QuotaKind;
  readonly cutOff?: 'paper' | 'fraction';
  readonly batchExclusion?: boolean;
  readonly omega?: number;
  readonly unranked?: Unranked;
  readonly strength?: Strength;
  readonly defaultOption?: DefaultOption;
  readonly majority?: 'relative' | 'absolute';
  readonly maximumMarks?: number;
  readonly points?: readonly number[];
  /** words of the scale, worst first */
  readonly grades?: readonly string[];
  readonly unjudged?: Unjudged;
  /** what each candidate needs when answered yes, no or abstain; default: more than half of the votes cast */
  readonly verdict?: MajorityRule;
  readonly presentOrRepresented?: number;
  readonly allMembers?: number;
}
