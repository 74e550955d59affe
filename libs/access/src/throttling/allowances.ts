import type { Allowance } from './token-bucket.js';

/**
 * What guesses are counted by. A name has ten tries, then six an hour: 150 a day, against passwords of fifteen signs (NIST SP 800-63B-4,
 * section 3.2.2, allows a hundred in a row). An address has a hundred, then 720 an hour: in a hall three thousand people sit behind one, and
 * some of them mistype; each who gets in gives two tries back.
 */
export const allowances = {
  name: { tries: 10, secondsATry: 600 },
  address: { tries: 100, secondsATry: 5 },
  letterBox: { tries: 3, secondsATry: 1_200 },
} as const satisfies Readonly<Record<string, Allowance>>;

export type Throttled = keyof typeof allowances;

export interface ThrottleKey {
  readonly kind: Throttled;
  /** a folded log-in name, an address */
  readonly of: string;
}
