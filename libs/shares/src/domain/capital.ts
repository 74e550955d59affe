import { Fraction, lookedUp, type Cents, type Folding, type RegisterFact } from '#kernel';
import type { ReimbursementGuard } from '#statutes/domain';
import type { CapitalEvent, FloorBasis, Reduction } from './capital.events.js';

/** The guard of the capital: what it promised, and who waits. */
export interface Capital {
  /** sums of all reductions ever reserved */
  readonly reserved: { readonly subscribedCents: Cents; readonly paidUpCents: Cents };
  /** those it has heard of, with what is kept for each whose shares may be cancelled */
  readonly claims: ReadonlyMap<string, Amounts | undefined>;
  /** first come, first served */
  readonly queue: readonly Reduction[];
}

export const CAPITAL_STREAM = 'capital';

export const capitalFolding: Folding<Capital, CapitalEvent> = {
  initialState: { reserved: { subscribedCents: 0, paidUpCents: 0 }, claims: new Map(), queue: [] },
  evolve: ({ reserved, claims, queue }, { type, data }) => {
    const { claimId } = data;
    if (type === 'CapitalReductionQueued') return { reserved, claims: new Map(claims).set(claimId, undefined), queue: [...queue, data] };
    const kept = type === 'CapitalReductionReserved' ? amountsOf(data) : undefined;
    const before = claims.get(claimId);
    return {
      reserved: {
        subscribedCents: reserved.subscribedCents + (kept?.subscribedCents ?? 0) - (before?.subscribedCents ?? 0),
        paidUpCents: reserved.paidUpCents + (kept?.paidUpCents ?? 0) - (before?.paidUpCents ?? 0),
      },
      claims: new Map(claims).set(claimId, kept),
      queue: queue.filter((waiting) => waiting.claimId !== claimId),
    };
  },
};

const amountsOf = ({ subscribedCents, paidUpCents }: Amounts): Amounts => ({ subscribedCents, paidUpCents });

interface Amounts {
  readonly subscribedCents: Cents;
  readonly paidUpCents: Cents;
}

/** The capital as the register knows it at a ledger number. */
export interface CapitalAsKnown extends Amounts {
  readonly knownAt: number;
  /** the highest it ever was at the end of a day */
  readonly highest: Amounts;
  /** sums of all reductions that are already in it */
  readonly cancelled: Amounts;
}

/** Name of the register that answers with the capital as known. */
export const CAPITAL_AS_KNOWN = 'capitalAsKnown';

/**
 * Ask for the capital on a day.
 * @param minNumber  ledger number it must have taken into account
 */
export const capitalAsKnown = (asOf: string, minNumber: number | undefined): RegisterFact<CapitalAsKnown> =>
  lookedUp(CAPITAL_AS_KNOWN, { asOf, minNumber });

export type FloorRule = ReimbursementGuard & { readonly guard: 'partOfHighest' };

const measured = (amounts: Amounts, { of }: FloorRule): Cents => (of === 'subscribed' ? amounts.subscribedCents : amounts.paidUpCents);

/**
 * What would be left of the capital after a reduction, and the floor under it: a part of the highest capital ever reached (loi 47-1775,
 * art. 13). Reductions that were reserved count as made, whether the register shows them yet or not.
 */
export const afterReduction = (reduction: Amounts, reserved: Amounts, known: CapitalAsKnown, rule: FloorRule): FloorBasis => {
  const highestCents = measured(known.highest, rule);
  return {
    knownAt: known.knownAt,
    of: rule.of,
    leftCents: measured(known, rule) + measured(known.cancelled, rule) - measured(reserved, rule) - measured(reduction, rule),
    highestCents,
    floorCents: Number(Fraction.parse(rule.part).times(highestCents).ceiling()),
  };
};

export const isAboveFloor = ({ leftCents, floorCents }: FloorBasis): boolean => leftCents >= floorCents;
