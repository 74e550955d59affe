import { unitOf } from '../election/fixed-point.js';

/**
 * How many votes elect. `droop`: the smallest whole number that only as many candidates as seats can reach, ⌊votes ÷ (seats + 1)⌋ + 1;
 * `droopFraction`: the same in the smallest unit of the method; `hare`: votes ÷ seats.
 */
export type QuotaKind = 'droop' | 'droopFraction' | 'hare';

/** @returns the quota in units of 10^-`decimals` votes, at least one */
export const quotaOf = (kind: QuotaKind, valid: bigint, seats: number, decimals: number): bigint => {
  const unit = unitOf(decimals);
  const places = BigInt(seats);
  if (kind === 'droop') return (valid / (places + 1n) + 1n) * unit;
  if (kind === 'droopFraction') return (valid * unit) / (places + 1n) + 1n;
  const share = (valid * unit) / places;
  return share > 0n ? share : 1n;
};
