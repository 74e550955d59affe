import type { RosterSide } from '../../server/comparison.js';

export interface SideDifference {
  readonly field: 'category' | 'college' | 'representative' | 'vote' | 'stand' | 'services';
  readonly before: string | null;
  readonly after: string | null;
}

const rights = ['vote', 'stand', 'services'] as const;

/** What two rosters say differently of somebody who is on both; a right that rests is told as `suspended`. */
export const sideDifferences = (before: RosterSide, after: RosterSide): readonly SideDifference[] => {
  const told = ({
    category,
    college,
    representativeId,
    suspended,
  }: RosterSide): Readonly<Record<SideDifference['field'], string | null>> => {
    const [vote = null, stand = null, services = null] = rights.map((right) => (suspended.includes(right) ? 'suspended' : null));
    return { category, college, representative: representativeId, vote, stand, services };
  };
  const [one, two] = [told(before), told(after)];
  return (['category', 'college', 'representative', ...rights] as const)
    .map((field) => ({ field, before: one[field], after: two[field] }))
    .filter((difference) => difference.before !== difference.after);
};
