import { DomainError, Fraction } from '#kernel';
import type { Pairwise } from './pairwise.js';

/** The option that stands for electing nobody (Debian constitution, A.5): who does not beat it is out, whatever else they win. */
export type DefaultOption = {
  readonly n: number;
  /** votes over the default option ÷ votes for it must exceed this, `1` or `3` */
  readonly ratio: string;
  /** votes over the default option an option needs */
  readonly quorum: number;
};

/**
 * The candidates left to rank, the default option among them.
 * @throws DomainError `DEFAULT_OPTION_INVALID` when it is not a candidate or its quorum not whole, `FRACTION_INVALID` for the ratio
 */
export const qualified = ({ preferred }: Pairwise, candidates: readonly number[], option: DefaultOption | undefined): readonly number[] => {
  if (option === undefined) return candidates;
  if (!candidates.includes(option.n) || !Number.isSafeInteger(option.quorum)) {
    throw new DomainError('DEFAULT_OPTION_INVALID', { n: option.n, quorum: option.quorum }, 'invalid');
  }
  const ratio = Fraction.parse(option.ratio);
  return candidates.filter((n) => {
    if (n === option.n) return true;
    const over = preferred[n]?.[option.n] ?? 0n;
    const under = preferred[option.n]?.[n] ?? 0n;
    return over >= BigInt(option.quorum) && ratio.times(under).compare(over) < 0;
  });
};
