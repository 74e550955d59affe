/** On which days the lists of an assembly are taken from the register. They are two acts: only the voting roll says who votes. */
export interface ListRules {
  /** days before the assembly on which the list that members may consult is drawn (C. com. R225-90, L225-116: 16) */
  readonly consultationDays: number;
  /** days before the assembly on which somebody must be a member to be on the voting roll; 0 for the day itself */
  readonly recordDays: number;
}

/** What the law and most statutes say. */
const usual: ListRules = { consultationDays: 16, recordDays: 0 };

/** The list rules of a rulebook; the usual ones where it says nothing. */
export const listRulesOf = ({ lists = usual }: { readonly lists?: ListRules }): ListRules => lists;
