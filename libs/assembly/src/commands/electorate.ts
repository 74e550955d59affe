import { createHash, hash } from 'node:crypto';
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
  const lines = inLineOrder(voters);
  const perCollege: Record<string, number> = {};
  const rollHash = createHash('sha256');
  for (const { memberId, college } of lines) {
    if (college !== null) perCollege[college] = (perCollege[college] ?? 0) + 1;
    rollHash.update(`${memberId}\t${college ?? ''}\n`);
  }
  return { lines, count: lines.length, perCollege, rollHash: rollHash.digest('hex') };
};

/** Only the beginnings of the hashes are kept: of hundreds of thousands of voters hardly two begin alike, and then both are hashed again. */
const inLineOrder = (voters: readonly Voter[]): readonly Voter[] => {
  const beginnings = Float64Array.from(voters, ({ memberId }) => Number.parseInt(hashOf(memberId).slice(0, BEGINNING), 16));
  const order = Array.from(voters.keys());
  const beginning = (index: number): number => beginnings[index] ?? 0;
  order.sort((a, b) => {
    const [one, other] = [voters[a], voters[b]];
    if (!one || !other) return 0;
    return (
      compare(one.college ?? '', other.college ?? '') ||
      beginning(a) - beginning(b) ||
      compare(hashOf(one.memberId), hashOf(other.memberId))
    );
  });
  return order.flatMap((index) => voters[index] ?? []);
};

/** Hexadecimal digits a double holds exactly. */
const BEGINNING = 12;

const hashOf = (memberId: string): string => hash('sha256', memberId, 'hex');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
