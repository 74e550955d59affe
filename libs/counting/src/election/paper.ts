/**
 * What stands at one place of a paper: a candidate, several candidates given the same rank, or one of the two signs below.
 * Methods without ranks (block, approval) read the marks as a set.
 */
export type Mark = number | readonly number[];

/** A rank left empty. */
export const SKIPPED = 0;

/** A rank with too many marks, when the source no longer says which. */
export const OVERVOTED = -1;

/** One paper, or `count` identical ones. No marks at all is a blank paper. */
export interface Paper {
  readonly marks: readonly Mark[];
  /** whole number of identical papers, a big integer past 2^53 */
  readonly count: number | bigint;
}

/** The mark several candidates share, or the one candidate's own. */
export const markOf = (members: readonly number[]): Mark => {
  const [only, another] = members;
  return only !== undefined && another === undefined ? only : members;
};
