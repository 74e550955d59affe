/** Upper end of what is still believed: above any ledger number. */
export const STILL_KNOWN = Number.MAX_SAFE_INTEGER;

/** What was believed from one ledger number to before another, [knownFrom, knownTo). */
export type Known<Span> = Span & { readonly knownFrom: number; readonly knownTo: number };

/**
 * What an entry changes in what is believed. Spans that it confirms stay as they are, those it contradicts are believed no longer, new ones
 * are believed from it on. Nothing is overwritten, so what was known at an earlier number reads the same for ever.
 *
 * @param known   everything ever believed
 * @param spans   what is believed from now on; each with all of its properties, `undefined` ones too
 * @param number  ledger number of the entry
 */
export const revise = <Span extends object>(
  known: readonly Known<Span>[],
  spans: readonly Span[],
  number: number,
): readonly Known<Span>[] => {
  const confirmed = new Set<Span>();
  const revised = known.map((row) => {
    if (row.knownTo !== STILL_KNOWN) return row;
    const same = spans.find((span) => isSame(span, row));
    if (!same) return { ...row, knownTo: number };
    confirmed.add(same);
    return row;
  });
  const opened = spans.filter((span) => !confirmed.has(span));
  return [...revised, ...opened.map((span) => ({ ...span, knownFrom: number, knownTo: STILL_KNOWN }))];
};

const isSame = <Span extends object>(span: Span, row: Known<Span>): boolean =>
  Object.entries(span).every(([name, value]) => (row as Readonly<Record<string, unknown>>)[name] === value);
