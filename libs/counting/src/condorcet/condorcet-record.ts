import { assertElection, standing } from '../election/election.js';
import type { Election } from '../election/election.js';
import type { CountRecord, CountStage, Parameter } from '../election/count-record.js';
import type { Method } from '../election/method.js';
import { paperCount } from '../election/paper-count.js';
import { seatByScore } from '../seats/seat-by-score.js';
import type { SeatRules } from '../seats/seat-rules.js';
import { Seating } from '../seats/seating.js';
import { TieBreaker } from '../ties/tie-breaker.js';
import type { TieRule } from '../ties/tie-rule.js';
import { condorcetWinner } from './defeat.js';
import type { Strength } from './defeat.js';
import { qualified } from './default-option.js';
import type { DefaultOption } from './default-option.js';
import { compareInPairs } from './pairwise.js';
import type { Pairwise, Unranked } from './pairwise.js';

/** What every method that compares in pairs must be told. */
export interface CondorcetRules {
  readonly unranked: Unranked;
  readonly strength: Strength;
  /** the option everyone must beat to be elected: "none of the above", "further discussion" */
  readonly defaultOption?: DefaultOption;
  readonly ties?: readonly TieRule[];
  readonly seatRules?: SeatRules;
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

/** @param rank  the method: from the comparison to classes of equals, best first; it may break ties of its own */
export const countInPairs = (
  method: Method,
  election: Election,
  rules: CondorcetRules,
  ties: readonly TieRule[],
  rank: (pairwise: Pairwise, candidates: readonly number[], ties: TieBreaker) => readonly (readonly number[])[],
): CondorcetRecord => {
  assertElection(election);
  const pairwise = compareInPairs(election, rules.unranked);
  const breaker = new TieBreaker(ties);
  const seating = new Seating(election, rules.seatRules);
  const candidates = qualified(pairwise, standing(election), rules.defaultOption);
  const order = pairwise.valid > 0n ? rank(pairwise, candidates, breaker) : [];
  const eligible = order.map((equals) => equals.filter((n) => n !== rules.defaultOption?.n)).filter((equals) => equals.length > 0);
  const { elected, passedOver } = seatByScore(eligible, seating, breaker, 1);
  const stage: CountStage = {
    stage: 1,
    cause: { kind: 'tally' },
    totals: Object.fromEntries(standing(election).map((n) => [n, victories(pairwise, standing(election), n).toString()])),
    elected,
    excluded: standing(election).filter((n) => !candidates.includes(n)),
    ...(passedOver.length > 0 ? { passedOver } : {}),
  };
  const { unranked, strength, defaultOption, seatRules } = rules;
  const parameters: Record<string, Parameter> = {
    unranked,
    strength,
    ties,
    ...(defaultOption ? { defaultOption } : {}),
    ...(seatRules ? { seatRules } : {}),
  };
  return {
    method,
    parameters,
    seats: election.seats,
    quota: null,
    valid: paperCount(pairwise.valid),
    invalid: paperCount(pairwise.blank + pairwise.null),
    blank: paperCount(pairwise.blank),
    candidates: election.candidates,
    stages: [stage],
    elected,
    vacant: seating.open,
    ties: breaker.breaks,
    pairwise: matrixOf(pairwise, standing(election)),
    order,
    condorcetWinner: pairwise.valid > 0n ? condorcetWinner(pairwise, standing(election)) : null,
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
