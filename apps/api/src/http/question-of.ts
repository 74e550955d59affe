/** What every read may be asked, as it comes in. */
interface Asked {
  readonly minPosition?: number;
  readonly knownAt?: string;
}

/** The same as the registers are asked it: digits alone are a ledger number, anything else a moment. */
export const questionOf = <Question extends Asked>({ minPosition, knownAt, ...question }: Question) => ({
  ...question,
  minNumber: minPosition,
  knownAt: knownAt !== undefined && /^-?\d+$/.test(knownAt) ? Number(knownAt) : knownAt,
});
