import { Fraction, type Cents } from '#kernel';
import type { ReimbursementGuard } from '#statutes';
import type { CapitalStatement } from './capital.reads.js';

/**
 * Under what the capital does not fall by reimbursements: a part of the highest it ever reached (C. com. L231-5; loi 47-1775, art. 13).
 * @returns cents, rounded up; null where two tests stand in its place
 */
export const floorOf = (
  rule: ReimbursementGuard,
  { highestSubscribedCents, highestPaidUpCents }: Pick<CapitalStatement, 'highestSubscribedCents' | 'highestPaidUpCents'>,
): Cents | null => {
  if (rule.guard === 'twoTests') return null;
  const highest = rule.of === 'subscribed' ? highestSubscribedCents : highestPaidUpCents;
  return Number(Fraction.parse(rule.part).times(highest).ceiling());
};
