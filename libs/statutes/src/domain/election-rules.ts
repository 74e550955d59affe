import type { MajorityRule, QuotaKind, RankingRules, SecondRoundRule, Strength, Unjudged, Unranked } from '#counting';

/** Bodies whose members are elected by the assembly. */
export type BodyName = 'board' | 'supervisoryBoard';

/** A count of marks in one round, or in two: who has no absolute majority in the first may win by a relative one in the second. */
export interface Rounds {
  /** `absolute`: elected with more than half of the valid papers only; `relative` when absent */
  readonly majority?: 'relative' | 'absolute';
  /** who stands for the seats an absolute majority left open; they stay vacant when absent */
  readonly secondRound?: SecondRoundRule;
}

/** A method of counting with its parameters, as statutes name it. What is left out takes the default of the method. */
export type CountingRule =
  | ({ readonly method: 'plurality' | 'block' | 'approval' } & Rounds)
  | ({ readonly method: 'limited'; readonly maximumMarks: number } & Rounds)
  /** each candidate on their own: yes, no or abstain */
  | { readonly method: 'yes-no'; readonly verdict: MajorityRule }
  | { readonly method: 'irv' | 'scottish-stv'; readonly rankings?: RankingRules }
  | {
      readonly method: 'wigm';
      readonly rankings?: RankingRules;
      readonly decimals?: number;
      readonly quota?: QuotaKind;
      readonly cutOff?: 'paper' | 'fraction';
      readonly batchExclusion?: boolean;
    }
  | { readonly method: 'meek'; readonly rankings?: RankingRules; readonly decimals?: number; readonly omega?: number }
  | { readonly method: 'schulze' | 'ranked-pairs'; readonly unranked: Unranked; readonly strength: Strength }
  /** `grades`: codes of the scale, worst first */
  | { readonly method: 'majority-judgment'; readonly grades: readonly string[]; readonly unjudged: Unjudged }
  | { readonly method: 'points'; readonly rankings?: RankingRules; readonly points?: readonly number[] };

/**
 * How a tie is broken, each rule in turn: by an earlier stage of the count, by the order of member numbers (who has been a member longest),
 * by a lot whose seed was committed before the close, by the order of the paper.
 */
export type TieRuleName = 'earlierStage' | 'memberNumber' | 'lot' | 'paperOrder';

/** In which order candidates stand on the paper. */
export type CandidateOrder = 'declaration' | 'memberNumber' | 'lot';

/** What becomes of the mandate of a director who takes an incompatible position: it ends at once, or somebody has to decide. */
export type IncompatibilityConsequence = 'ends' | 'decision';

/** A position nobody may hold beside a seat: a function (auditor; employee, C. com. L225-22) or a category of members. */
export interface Incompatibility {
  readonly position: string;
  readonly bodies: readonly BodyName[];
  readonly consequence: IncompatibilityConsequence;
}

/** How bodies are elected. */
export interface ElectionRules {
  /** methods an election may be called with; the first when the call names none */
  readonly methods: readonly CountingRule[];
  readonly ties: readonly TieRuleName[];
  /** years of a mandate: it ends with the ordinary assembly of the last of them; 6 at most (loi 47-1775, art. 6) */
  readonly termYears: number;
  /** how many mandates on one body may follow each other; null for any number */
  readonly consecutiveTerms: number | null;
  /** whether nobody may sit on two bodies at once: who is supervised does not supervise (C. com. L225-74) */
  readonly oneBodyOnly: boolean;
  /** positions no director may hold; none when absent */
  readonly incompatibilities?: readonly Incompatibility[];
  /** days before the assembly by which candidacies must have come in; null when they may be declared at the assembly */
  readonly candidacyDays: number | null;
  /** whether the bureau validates each candidacy before it stands on the paper */
  readonly candidaciesValidated: boolean;
  readonly candidateOrder: CandidateOrder;
  /** whether a body may fill a seat that falls vacant until the next assembly (C. com. L225-24) */
  readonly coOptation: boolean;
}

/** What nearly every cooperative does. */
export const USUAL_ELECTION_RULES: ElectionRules = {
  methods: [{ method: 'block' }],
  ties: ['earlierStage', 'paperOrder'],
  termYears: 3,
  consecutiveTerms: null,
  oneBodyOnly: true,
  candidacyDays: null,
  candidaciesValidated: false,
  candidateOrder: 'declaration',
  coOptation: true,
};

/** The rules of elections of a rulebook. */
export const electionRulesOf = ({ elections = USUAL_ELECTION_RULES }: { readonly elections?: ElectionRules }): ElectionRules => elections;
