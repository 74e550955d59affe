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
  // Most people have one line, and it is never contradicted.
  if (known.length === 0) return spans.map((span) => ({ ...span, knownFrom: number, knownTo: STILL_KNOWN }));
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

interface Dated {
  readonly validFrom: string;
  readonly validTo: string;
}

/**
 * The first day of which something else is believed, of spans that stood and spans that stand instead.
 * @returns nothing when the same is believed of every day
 */
export const firstDifference = <Span extends Dated>(before: readonly Span[], after: readonly Span[]): string | undefined => {
  if (before.length === 0 && after.length === 1) return after[0]?.validFrom;
  const dates = [...before, ...after].flatMap(({ validFrom, validTo }) => [validFrom, validTo]).toSorted();
  return dates.find((date) => !saysTheSame(spanOn(date, before), spanOn(date, after)));
};

const spanOn = <Span extends Dated>(date: string, spans: readonly Span[]): Span | undefined =>
  spans.find(({ validFrom, validTo }) => validFrom <= date && date < validTo);

/** The ends of a span are not what it says. */
const ends = new Set(['validFrom', 'validTo', 'knownFrom', 'knownTo']);

const saysTheSame = (one: object | undefined, other: object | undefined): boolean => {
  if (!one || !other) return one === other;
  const said = new Map(Object.entries(other));
  return Object.entries(one).every(([name, value]) => ends.has(name) || said.get(name) === value);
};
