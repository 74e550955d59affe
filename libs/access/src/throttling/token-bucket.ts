/** How many tries there are at once, and how soon a spent one comes back. */
export interface Allowance {
  readonly tries: number;
  /** seconds until one try is back */
  readonly secondsATry: number;
}

/** What was spent, in thousandths of a try, as of an instant: whole numbers, so that every database keeps them exactly. */
export interface Spent {
  readonly spent: number;
  /** instant, ISO 8601 */
  readonly updatedAt: string;
}

/** One try, in the unit of `spent`. */
export const TRY = 1_000;

/** What is still spent at an instant: time gives tries back. A clock that was set back gives nothing. */
export const spentAt = ({ secondsATry }: Allowance, { spent, updatedAt }: Spent, now: string): number => {
  const milliseconds = Math.max(0, Date.parse(now) - Date.parse(updatedAt));
  return Math.max(0, spent - Math.floor(milliseconds / secondsATry));
};

/**
 * Seconds until another try is allowed; 0 when one is allowed now.
 *
 * Nothing is ever locked for good: whoever knows a login name could lock its owner out of the assembly with it.
 */
export const secondsToWait = (allowance: Allowance, spent: Spent, now: string): number => {
  const missing = spentAt(allowance, spent, now) + TRY - allowance.tries * TRY;
  return missing <= 0 ? 0 : Math.ceil((missing * allowance.secondsATry) / TRY);
};

/** After a try that failed. Never more than there are: waiting ends. */
export const afterFailure = (allowance: Allowance, spent: Spent, now: string): Spent => ({
  spent: Math.min(spentAt(allowance, spent, now) + TRY, allowance.tries * TRY),
  updatedAt: now,
});

/** After tries were given back. */
export const afterCredit = (allowance: Allowance, spent: Spent, tries: number, now: string): Spent => ({
  spent: Math.max(0, spentAt(allowance, spent, now) - tries * TRY),
  updatedAt: now,
});
