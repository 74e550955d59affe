import type { WeightWithoutVotes } from '#counting';

/** How colleges vote on resolutions. */
export interface CollegeVoteRules {
  /** `weighted`: each college weighs what the rulebook says, whatever its number; `perHead`: one member one vote, colleges only have seats and rights of their own */
  readonly scheme: 'weighted' | 'perHead';
  /** what becomes of the weight of a college in which nobody voted */
  readonly withoutVotes: WeightWithoutVotes;
}

/**
 * What the law asks where colleges are named: they weigh. A college that is silent keeps its weight, which is then not for: left out, the
 * others would weigh more than the tenth to the half the statutes gave them (loi 47-1775, art. 19 octies), up to one that decides alone.
 */
const usual: CollegeVoteRules = { scheme: 'weighted', withoutVotes: 'notFor' };

/** How colleges vote under a rulebook; the usual way where it says nothing. */
export const collegeVoteRulesOf = ({ collegeVotes = usual }: { readonly collegeVotes?: CollegeVoteRules }): CollegeVoteRules =>
  collegeVotes;
