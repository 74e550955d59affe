import type { Rules, RulebookVersion } from '../../server/rules.js';

/** The rules of the day a subscription counts from: of the versions that apply by then, the one adopted last. */
export const rulesOn = (versions: readonly RulebookVersion[], date: string): Rules | undefined =>
  [...versions].reverse().find(({ effectiveFrom }) => effectiveFrom <= date)?.rules;

/** What a number of shares comes to under the rules of the day. */
export interface SubscriptionSum {
  readonly nominalCents: number;
  readonly totalCents: number;
  /** to be paid at once, rounded up to a whole cent */
  readonly dueCents: number;
}

/** The part of a sum, rounded up: a quarter is never less than a quarter. */
const partOf = (cents: number, fraction: string): number => {
  const [part = 0, of = 1] = fraction.split('/').map(Number);
  return Math.ceil((cents * part) / of);
};

/** @returns nothing for a class the rules do not know, or what is no number of shares */
export const subscriptionSum = (rules: Rules, shareClass: string, quantity: string): SubscriptionSum | undefined => {
  const nominalCents = rules.shareClasses.find((known) => known.shareClass === shareClass)?.nominalCents;
  const shares = Number(quantity);
  if (nominalCents === undefined || !/^\d{1,9}$/.test(quantity) || shares < 1) return undefined;
  const totalCents = nominalCents * shares;
  return { nominalCents, totalCents, dueCents: partOf(totalCents, rules.paidUpAtSubscription) };
};

/** What a payment is to a subscription: as the rules ask, or why they do not. */
export type PaymentVerdict = 'none' | 'unreadable' | 'tooLittle' | 'tooMuch' | 'part' | 'whole';

/** @param paidCents  undefined for what is no amount; 0 for none */
export const paymentVerdict = ({ totalCents, dueCents }: SubscriptionSum, paidCents: number | undefined): PaymentVerdict => {
  if (paidCents === undefined) return 'unreadable';
  if (paidCents === 0) return 'none';
  if (paidCents > totalCents) return 'tooMuch';
  if (paidCents < dueCents) return 'tooLittle';
  return paidCents === totalCents ? 'whole' : 'part';
};
