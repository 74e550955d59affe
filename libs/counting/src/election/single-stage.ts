import { seatByScore } from '../seats/seat-by-score.js';
import type { SeatRules } from '../seats/seat-rules.js';
import { Seating } from '../seats/seating.js';
import { TieBreaker } from '../ties/tie-breaker.js';
import { DEFAULT_TIE_RULES } from '../ties/tie-rule.js';
import type { TieRule } from '../ties/tie-rule.js';
import type { CountRecord, Parameter } from './count-record.js';
import { standing } from './election.js';
import type { Election } from './election.js';
import type { Method } from './method.js';
import { paperCount } from './paper-count.js';

/** What the rulebook adds to any method: how ties are broken and which seats are reserved. */
export interface SeatingRules {
  readonly ties?: readonly TieRule[];
  readonly seatRules?: SeatRules;
}

/** A count of one stage: the papers are counted once, and the seats go to the best. */
export interface SingleStage {
  readonly method: Method;
  readonly election: Pick<Election, 'seats' | 'candidates'>;
  /** the parameters of the method itself */
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly rules: SeatingRules;
  readonly quota?: bigint | null;
  readonly valid: bigint;
  readonly blank: bigint;
  readonly null: bigint;
  /** what is shown for a candidate */
  readonly total: (n: number) => string;
  /** who may be elected, best first, equals together; it may break ties of its own */
  readonly order: (ties: TieBreaker) => readonly (readonly number[])[];
  readonly excluded?: readonly number[];
}

/** The record of such a count. Without a valid paper nobody is elected. */
export const recordSingleStage = (count: SingleStage): CountRecord => {
  const { election, rules, quota = null } = count;
  const ties = new TieBreaker(rules.ties);
  const seating = new Seating(election, rules.seatRules);
  const order = count.valid > 0n ? count.order(ties) : [];
  const { elected, passedOver } = seatByScore(order, seating, ties, 1);
  return {
    method: count.method,
    parameters: { ...count.parameters, ...seatingParameters(rules) },
    seats: election.seats,
    quota: quota === null ? null : quota.toString(),
    valid: paperCount(count.valid),
    invalid: paperCount(count.blank + count.null),
    blank: paperCount(count.blank),
    candidates: election.candidates,
    stages: [
      {
        stage: 1,
        cause: { kind: 'tally' },
        totals: Object.fromEntries(standing(election).map((n) => [n, count.total(n)])),
        elected,
        excluded: count.excluded ?? [],
        ...(passedOver.length > 0 ? { passedOver } : {}),
      },
    ],
    elected,
    vacant: seating.open,
    ties: ties.breaks,
  };
};

export const seatingParameters = ({ ties = DEFAULT_TIE_RULES, seatRules }: SeatingRules): Readonly<Record<string, Parameter>> =>
  seatRules ? { ties, seatRules } : { ties };

/** Candidates in classes of equals, best first; `compare` is negative when the first is the better one. */
export const inClasses = (candidates: readonly number[], compare: (a: number, b: number) => number): number[][] => {
  const classes: number[][] = [];
  for (const n of [...candidates].sort((a, b) => compare(a, b) || a - b)) {
    const last = classes.at(-1);
    const [equal] = last ?? [];
    if (last && equal !== undefined && compare(equal, n) === 0) last.push(n);
    else classes.push([n]);
  }
  return classes;
};

/** For `inClasses`: the higher number of votes first. */
export const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);
