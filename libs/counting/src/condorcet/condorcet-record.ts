import type { CountRecord } from '../election/count-record.js';
import { assertCandidates, standing } from '../election/election.js';
import type { Election } from '../election/election.js';
import type { Method } from '../election/method.js';
import { recordSingleStage } from '../election/single-stage.js';
import type { SeatingRules } from '../election/single-stage.js';
import type { TieBreaker } from '../ties/tie-breaker.js';
import { qualified } from './default-option.js';
import type { DefaultOption } from './default-option.js';
import { condorcetWinner } from './defeat.js';
import type { Strength } from './defeat.js';
import { compareInPairs } from './pairwise.js';
import type { Pairwise, Unranked } from './pairwise.js';

/** What every method that compares in pairs must be told. */
export interface CondorcetRules extends SeatingRules {
  readonly unranked: Unranked;
  readonly strength: Strength;
  /** the option everyone must beat to be elected: "none of the above", "further discussion" */
  readonly defaultOption?: DefaultOption;
}

/** The record of a count in pairs: the matrix, the order in classes of equals, the seats. */
export interface CondorcetRecord extends CountRecord {
  /** papers that prefer the first number to the second, as text: `pairwise["3"]["1"]` */
  readonly pairwise: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** best first; candidates of one class are equal */
  readonly order: readonly (readonly number[])[];
  /** whoever beats everyone in pairs; null when nobody does */
  readonly condorcetWinner: number | null;
}

/** From the comparison to classes of equals, best first; it may break ties of its own. */
export type RankInPairs = (pairwise: Pairwise, candidates: readonly number[], ties: TieBreaker) => readonly (readonly number[])[];

/** @param rank  the method itself */
export const countInPairs = (method: Method, election: Election, rules: CondorcetRules, rank: RankInPairs): CondorcetRecord => {
  assertCandidates(election);
  const { unranked, strength, defaultOption } = rules;
  const numbers = standing(election);
  const pairwise = compareInPairs(election, unranked);
  const candidates = qualified(pairwise, numbers, defaultOption);
  let order: readonly (readonly number[])[] = [];
  const record = recordSingleStage({
    method,
    election,
    parameters: { unranked, strength, ...(defaultOption ? { defaultOption } : {}) },
    rules,
    valid: pairwise.valid,
    blank: pairwise.blank,
    null: pairwise.null,
    total: (n) => victories(pairwise, numbers, n).toString(),
    order: (ties) => {
      order = rank(pairwise, candidates, ties);
      return order.map((equals) => equals.filter((n) => n !== defaultOption?.n)).filter((equals) => equals.length > 0);
    },
    excluded: numbers.filter((n) => !candidates.includes(n)),
  });
  return {
    ...record,
    pairwise: matrixOf(pairwise, numbers),
    order,
    condorcetWinner: pairwise.valid > 0n ? condorcetWinner(pairwise, numbers) : null,
  };
};

const victories = ({ preferred }: Pairwise, candidates: readonly number[], n: number): number =>
  candidates.filter((other) => (preferred[n]?.[other] ?? 0n) > (preferred[other]?.[n] ?? 0n)).length;

const matrixOf = ({ preferred }: Pairwise, candidates: readonly number[]): CondorcetRecord['pairwise'] =>
  Object.fromEntries(
    candidates.map((n) => [
      n,
      Object.fromEntries(candidates.filter((other) => other !== n).map((other) => [other, (preferred[n]?.[other] ?? 0n).toString()])),
    ]),
  );
