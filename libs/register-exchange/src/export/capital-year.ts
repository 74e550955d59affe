import type { MovementLine } from '#shares';

/** What one quantity did in a period: opening + in − out = closing. */
export interface Flow {
  readonly opening: number;
  readonly in: number;
  readonly out: number;
}

export const still: Flow = { opening: 0, in: 0, out: 0 };

type Measured = Pick<MovementLine, 'effectiveAt' | 'type'>;

/**
 * Takes a movement into a flow. Shares that change hands are neither new nor gone; what is taken back lessens what it had added.
 *
 * @param amount  of the movement, negative when it goes out
 * @param from    first day of the period
 */
export const flowing = (flow: Flow, { effectiveAt, type }: Measured, amount: number, from: string): Flow => {
  if (effectiveAt < from) return { ...flow, opening: flow.opening + amount };
  if (type === 'SharesTransferredOut') return flow;
  const isIn = type === 'SharesEntryRetracted' ? amount < 0 : amount > 0;
  return isIn ? { ...flow, in: flow.in + amount } : { ...flow, out: flow.out - amount };
};

export const closingOf = ({ opening, in: added, out }: Flow): number => opening + added - out;
