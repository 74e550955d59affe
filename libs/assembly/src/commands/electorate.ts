import { createHash } from 'node:crypto';
import type { Voter } from '#membership';

export interface Electorate {
  /** in the order of the roll: line 1 first */
  readonly lines: readonly Voter[];
  readonly count: number;
  readonly perCollege: Readonly<Record<string, number>>;
  /** SHA-256 over the lines `memberId TAB college LF`, in order, hexadecimal */
  readonly rollHash: string;
}

/** Voters in the order of their lines: by college, and within it by the SHA-256 of their id, so that a line tells nothing of seniority. */
export const electorateOf = (voters: readonly Voter[]): Electorate => {
  const ordered = voters
    .map((voter) => ({ voter, college: voter.college ?? '', hash: createHash('sha256').update(voter.memberId).digest('hex') }))
    .sort((a, b) => compare(a.college, b.college) || compare(a.hash, b.hash));
  const lines = ordered.map(({ voter }) => voter);
  const perCollege: Record<string, number> = {};
  const rollHash = createHash('sha256');
  for (const { memberId, college } of lines) {
    if (college !== null) perCollege[college] = (perCollege[college] ?? 0) + 1;
    rollHash.update(`${memberId}\t${college ?? ''}\n`);
  }
  return { lines, count: lines.length, perCollege, rollHash: rollHash.digest('hex') };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
