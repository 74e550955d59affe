import { DomainError } from './domain-error.js';

/**
 * An exact fraction: two thirds is 2/3 and never 0.6667. Numerator and denominator are big integers, always reduced, the denominator
 * positive.
 */
export class Fraction {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** @throws DomainError `FRACTION_INVALID` when the denominator is zero */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    const above = BigInt(numerator);
    const below = BigInt(denominator);
    if (below === 0n) throw new DomainError('FRACTION_INVALID', { text: `${above}/0` }, 'invalid');
    const divisor = greatestCommonDivisor(magnitude(above), magnitude(below));
    const sign = below < 0n ? -1n : 1n;
    return new Fraction((sign * above) / divisor, (sign * below) / divisor);
  }

  /**
   * Reads `2/3` or `1`.
   * @throws DomainError `FRACTION_INVALID` for anything else, a zero denominator included
   */
  static parse(text: string): Fraction {
    const parts = /^(\d{1,18})(?:\/(\d{1,18}))?$/.exec(text);
    if (!parts?.[1]) throw new DomainError('FRACTION_INVALID', { text }, 'invalid');
    return Fraction.of(BigInt(parts[1]), BigInt(parts[2] ?? '1'));
  }

  times(other: Fraction | bigint | number): Fraction {
    const factor = asFraction(other);
    return Fraction.of(this.numerator * factor.numerator, this.denominator * factor.denominator);
  }

  plus(other: Fraction | bigint | number): Fraction {
    const term = asFraction(other);
    return Fraction.of(this.numerator * term.denominator + term.numerator * this.denominator, this.denominator * term.denominator);
  }

  /** Negative, zero or positive as this is less than, equal to or more than `other`. */
  compare(other: Fraction | bigint | number): -1 | 0 | 1 {
    const that = asFraction(other);
    const difference = this.numerator * that.denominator - that.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** The largest integer not above this. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator < 0n && quotient * this.denominator !== this.numerator ? quotient - 1n : quotient;
  }

  /** The smallest integer not below this: how many it takes to *reach* the fraction. */
  ceiling(): bigint {
    return -Fraction.of(-this.numerator, this.denominator).floor();
  }

  /** Rounded half up at `decimals` places, as text: `2/3` at 2 is `0.67`. For display only; never compared. */
  toDecimal(decimals: number): string {
    const scale = 10n ** BigInt(decimals);
    const rounded = Fraction.of(2n * this.numerator * scale + this.denominator, 2n * this.denominator).floor();
    const digits = magnitude(rounded)
      .toString()
      .padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const text = decimals === 0 ? whole : `${whole}.${digits.slice(digits.length - decimals)}`;
    return rounded < 0n ? `-${text}` : text;
  }

  toString(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

const asFraction = (value: Fraction | bigint | number): Fraction => (value instanceof Fraction ? value : Fraction.of(value));

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
};
