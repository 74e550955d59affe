import type { PublishedAssembly } from './published-assembly.js';
import { Fraction } from '#kernel';
import { votersNeeded } from './block-papers.js';
import { papersCounted, papersPublished } from './papers-published.js';

/** Shares a member takes at most when only the capital was published. */
const SHARES_EACH = 100;

/** How many people an assembly needs to be told again. */
export interface ElectorateSize {
  readonly members: number;
  /** how many of them were there */
  readonly present: number;
}

/**
 * The smallest electorate the published figures allow. A quorum case that names no membership implies it: required ÷ fraction, 816 ÷ 1/10 is
 * 8,160.
 */
export const electorateOf = (assembly: PublishedAssembly): ElectorateSize => {
  const counted = papersCounted(papersPublished(assembly.ballots)) ?? 0;
  const rows = assembly.resolutions.map((row) => row.for + row.against + row.abstain + row.blank);
  const present = Math.max(counted, assembly.quorum?.voted ?? 0, ...rows, ...assembly.elections.map(votersNeeded));
  const holders = Math.ceil((assembly.capital?.shares ?? 0) / SHARES_EACH);
  return { members: Math.max(present, membersImplied(assembly), holders, 1), present };
};

const membersImplied = ({ quorum }: PublishedAssembly): number => {
  if (!quorum) return 0;
  if (quorum.members !== undefined) return quorum.members;
  const fraction = Fraction.parse(quorum.threshold);
  if (quorum.required === undefined || fraction.compare(0) === 0) return 0;
  return Number(Fraction.of(fraction.denominator, fraction.numerator).times(quorum.required).floor());
};
