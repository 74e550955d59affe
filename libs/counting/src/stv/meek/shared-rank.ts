import type { KeepFactors } from './keep-factors.js';

/** How a paper divides at a rank shared by several candidates: parts of `whole`. */
export interface Shares {
  readonly whole: bigint;
  readonly kept: ReadonlyMap<number, bigint>;
  /** what goes on to the next rank */
  readonly rest: bigint;
}

/**
 * A paper that ranks n candidates equally counts as the average of the n! papers that put them in some order. Who stands after the set J has
 * what J passed on, ∏(1 - keep), and J stands before them in |J|! (n - 1 - |J|)! of the orders; J holds no hopeful candidate, who would have
 * kept all. So each share is a sum over the elementary symmetric polynomials of what the elected pass on: exact, and quick for any n.
 */
export const sharesOf = (members: readonly number[], keep: KeepFactors, unit: bigint): Shares => {
  const size = members.length;
  const elected = members.filter((n) => keep[n] !== unit);
  const factorials = factorialsTo(size);
  const orders = factorials[size] ?? 1n;
  const depth = elected.length + 1;
  const passedOn = (n: number): bigint => unit - (keep[n] ?? 0n);

  /** what comes to a candidate after some of these, of `orders × unit^depth-1` */
  const arriving = (before: readonly number[]): bigint =>
    symmetricPolynomials(before.map(passedOn)).reduce(
      (sum, polynomial, j) => sum + (factorials[j] ?? 0n) * (factorials[size - 1 - j] ?? 0n) * polynomial * unit ** BigInt(depth - 1 - j),
      0n,
    );

  const toHopeful = elected.length < size ? arriving(elected) * unit : 0n;
  const kept = members.map((n): [number, bigint] => {
    if (keep[n] === unit) return [n, toHopeful];
    return [n, arriving(elected.filter((other) => other !== n)) * (keep[n] ?? 0n)];
  });
  const rest = elected.length < size ? 0n : orders * unit * elected.reduce((product, n) => product * passedOn(n), 1n);
  return { whole: orders * unit ** BigInt(depth), kept: new Map(kept), rest };
};

/** e₀, e₁, … eₙ of the values. */
const symmetricPolynomials = (values: readonly bigint[]): bigint[] => {
  const polynomials = [1n, ...values.map(() => 0n)];
  values.forEach((value, index) => {
    for (let j = index + 1; j > 0; j--) polynomials[j] = (polynomials[j] ?? 0n) + value * (polynomials[j - 1] ?? 0n);
  });
  return polynomials;
};

const factorialsTo = (n: number): bigint[] => {
  const factorials = [1n];
  for (let k = 1; k <= n; k++) factorials.push((factorials[k - 1] ?? 1n) * BigInt(k));
  return factorials;
};
