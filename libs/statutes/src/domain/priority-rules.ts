/** Points for the first place, the second and the third: what assemblies that rank budget priorities give. Places beyond get none. */
const usual: readonly number[] = [3, 2, 1];

/** What each place on a paper of priorities is worth under a rulebook. */
export const priorityPointsOf = ({ priorityPoints = usual }: { readonly priorityPoints?: readonly number[] }): readonly number[] =>
  priorityPoints;
