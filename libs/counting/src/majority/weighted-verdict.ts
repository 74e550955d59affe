import { Fraction } from '#kernel';
import { assertWholeNumbers, baseCountOf, thresholdOf } from './majority-checks.js';
import type { MajorityCounts, MajorityRule } from './majority-rule.js';

/** How one college voted. */
export interface CollegeCounts {
  readonly college: string;
  readonly counts: Omit<MajorityCounts, 'castingVote'>;
}

/** What the votes of one college weigh together, whatever their number. */
export interface CollegeWeight {
  readonly college: string;
  /** exact part of all votes, `1/3` */
  readonly weight: string;
}

/**
 * What becomes of the weight of a college in which nobody voted: it stays in the sum and is not for, or it is left out of the sum, and the
 * other colleges weigh more.
 */
export type WeightWithoutVotes = 'notFor' | 'leftOut';

/** How the votes of colleges make one result. */
export interface Weighting {
  readonly colleges: readonly CollegeWeight[];
  readonly withoutVotes: WeightWithoutVotes;
}

/** What one college adds to the sum. */
export interface CollegeShare extends CollegeWeight {
  readonly for: number;
  /** votes its share is a fraction of */
  readonly baseCount: number;
  /** weight × for ÷ base, an exact fraction; null when the weight of the college is left out */
  readonly weighted: string | null;
}

export interface WeightedVerdict {
  readonly outcome: 'adopted' | 'rejected';
  readonly threshold: string;
  readonly strictlyMoreThan: boolean;
  readonly colleges: readonly CollegeShare[];
  /** what is for, the sum of what the colleges add; an exact fraction */
  readonly weightFor: string;
  /** what it is a part of: 1, less the weights left out */
  readonly weightBase: string;
  /** threshold × base: what has to be reached, or passed */
  readonly required: string;
  /** how much was missing; `0` when adopted, and when a threshold that had to be passed was just reached */
  readonly shortBy: string;
  /** `45.17`, two decimals of the base, for display; null when no college voted */
  readonly percentFor: string | null;
}

const NOTHING = Fraction.of(0);

/**
 * Whether a resolution is adopted where colleges weigh (loi 47-1775, art. 19 octies): the share each college gives to *for*, times its
 * weight, summed in exact fractions and held against the threshold of the majority.
 *
 * @param rule       base, within each college, and threshold, of the sum
 * @param perCollege the votes of every college that weighs; one that is absent has no votes
 * @throws DomainError as `verdictOf` does
 */
export const weightedVerdictOf = (rule: MajorityRule, weighting: Weighting, perCollege: readonly CollegeCounts[]): WeightedVerdict => {
  const threshold = thresholdOf(rule);
  let [weightFor, weightBase] = [NOTHING, NOTHING];
  const colleges = weighting.colleges.map(({ college, weight }): CollegeShare => {
    const counts = countsOfCollege(college, perCollege);
    assertWholeNumbers(counts);
    const baseCount = baseCountOf(rule.base, counts);
    const shown = { college, weight, for: counts.for, baseCount };
    if (baseCount === 0 && weighting.withoutVotes === 'leftOut') return { ...shown, weighted: null };
    const share = baseCount === 0 ? NOTHING : Fraction.of(counts.for, baseCount);
    const weighted = Fraction.parse(weight).times(share);
    weightFor = weightFor.plus(weighted);
    weightBase = weightBase.plus(Fraction.parse(weight));
    return { ...shown, weighted: weighted.toString() };
  });
  const required = threshold.times(weightBase);
  const difference = weightFor.compare(required);
  const adopted = weightFor.compare(0) > 0 && (rule.strictlyMoreThan ? difference > 0 : difference >= 0);
  return {
    outcome: adopted ? 'adopted' : 'rejected',
    threshold: threshold.toString(),
    strictlyMoreThan: rule.strictlyMoreThan,
    colleges,
    weightFor: weightFor.toString(),
    weightBase: weightBase.toString(),
    required: required.toString(),
    shortBy: (adopted ? NOTHING : required.plus(weightFor.times(-1))).toString(),
    percentFor: weightBase.compare(0) === 0 ? null : partOf(weightFor, weightBase).times(100).toDecimal(2),
  };
};

const noVotes: CollegeCounts['counts'] = { for: 0, against: 0, abstain: 0, blank: 0, null: 0, presentOrRepresented: 0, allMembers: 0 };

export const countsOfCollege = (college: string, perCollege: readonly CollegeCounts[]): CollegeCounts['counts'] =>
  perCollege.find((counted) => counted.college === college)?.counts ?? noVotes;

const partOf = (part: Fraction, whole: Fraction): Fraction =>
  Fraction.of(part.numerator * whole.denominator, part.denominator * whole.numerator);
