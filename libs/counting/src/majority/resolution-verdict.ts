import type { MajorityCounts, MajorityRule } from './majority-rule.js';
import { verdictOf, type Verdict } from './majority.js';
import { countsOfCollege, weightedVerdictOf, type CollegeCounts, type WeightedVerdict, type Weighting } from './weighted-verdict.js';

/** How a resolution is decided. */
export interface ResolutionRule {
  readonly majority: MajorityRule;
  /** present where colleges weigh */
  readonly weighting?: Weighting;
  /** colleges whose rights the resolution touches: each has to approve it by the same majority, counted among its own votes */
  readonly classVotes?: readonly string[];
}

export interface ClassVerdict {
  readonly college: string;
  readonly counts: CollegeCounts['counts'];
  readonly verdict: Verdict;
}

export interface ResolutionVerdict {
  readonly outcome: 'adopted' | 'rejected';
  /** what the heads alone would have come to; it decides where no college weighs */
  readonly heads: Verdict;
  readonly weighted?: WeightedVerdict;
  readonly classes: readonly ClassVerdict[];
}

/**
 * Decides a resolution: first each class whose rights it touches, then the assembly, by weight where colleges weigh and by head elsewhere.
 * A class that does not approve rejects it, whatever the assembly votes (CSA, art. 6:87; C. com. L225-99).
 *
 * @param counts      all votes, by head
 * @param perCollege  the same votes by college, where colleges weigh or are asked apart; one that is absent has no votes
 * @throws DomainError as `verdictOf` does
 */
export const resolutionVerdictOf = (
  { majority, weighting, classVotes = [] }: ResolutionRule,
  counts: MajorityCounts,
  perCollege: readonly CollegeCounts[] = [],
): ResolutionVerdict => {
  const classes = classVotes.map((college): ClassVerdict => {
    const own = countsOfCollege(college, perCollege);
    return { college, counts: own, verdict: verdictOf(majority, own) };
  });
  const heads = verdictOf(majority, counts);
  const weighted = weighting && weightedVerdictOf(majority, weighting, perCollege);
  const classesApprove = classes.every(({ verdict }) => verdict.outcome === 'adopted');
  const outcome = classesApprove ? (weighted ?? heads).outcome : 'rejected';
  return { outcome, heads, ...(weighted ? { weighted } : {}), classes };
};
