/** How members vote by post before an assembly. */
export interface PostalVoteRules {
  /** whether votes are taken by post at all */
  readonly accepted: boolean;
  /** days before the assembly by whose evening a form has to be there (C. com. R225-77: 3, or fewer) */
  readonly deadlineDays: number;
  /** whether somebody who voted by post and comes after all may vote anew (C. com. R225-85: only where the statutes say so) */
  readonly mayBeReplaced: boolean;
  /** whether what came for a first call that failed counts at the second one too (C. com. R225-77: it does) */
  readonly standAtSecondCall: boolean;
}

/** What the law says where the statutes say nothing (C. com. L225-107, R225-77, R225-85). */
const usual: PostalVoteRules = { accepted: true, deadlineDays: 3, mayBeReplaced: false, standAtSecondCall: true };

/** The rules of postal votes of a rulebook; those of the law where it says nothing. */
export const postalVoteRulesOf = ({ postalVotes = usual }: { readonly postalVotes?: PostalVoteRules }): PostalVoteRules => postalVotes;
