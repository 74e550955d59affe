/** How an entry is looked for. */
export type SubjectKind = 'person' | 'assembly' | 'ballot' | 'proceeding' | 'actor' | 'decision' | 'month' | 'cause';

/** What an entry is about, who wrote it, on whose decision, for which month it counts, what led to it. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly value: string;
}

/** The texts of an entry, as the ledger keeps them. */
export interface EntryTexts {
  /** canonical JSON */
  readonly data: string;
  /** canonical JSON */
  readonly meta: string;
}

/**
 * Names under which entries of any context speak of somebody or something. A quote within a text is escaped, so a name with both of its quotes is
 * a name; whatever depth it stands at, the entry is about what it names.
 */
const inData =
  /"(memberId|castBy|counterpartyId|representativeId|holderId|grantorId|teller|assemblyId|ballotId|proceedingId|incidentId)":"([^"\\]+)"/g;

const inMeta = /"(actor|onBehalfOf|decisionRef|effectiveAt|causationId|commandId|correlationId)":"((?:[^"\\]|\\.)*)"/g;

const kinds: Readonly<Record<string, SubjectKind>> = {
  assemblyId: 'assembly',
  ballotId: 'ballot',
  proceedingId: 'proceeding',
  incidentId: 'proceeding',
};

/** Everything an entry can be looked for by. Read off its text: parsing it would take longer than all the rest. */
export const subjectsOf = ({ data, meta }: EntryTexts): readonly Subject[] => {
  const subjects: Subject[] = [];
  for (const [, name = '', value = ''] of data.matchAll(inData)) subjects.push({ kind: kinds[name] ?? 'person', value });
  let [causationId, commandId, correlationId] = ['', '', ''];
  for (const [, name = '', text = ''] of meta.matchAll(inMeta)) {
    if (name === 'actor') subjects.push({ kind: 'actor', value: text });
    else if (name === 'onBehalfOf') subjects.push({ kind: 'person', value: text });
    else if (name === 'effectiveAt') subjects.push({ kind: 'month', value: text.slice(0, MONTH) });
    else if (name === 'decisionRef') subjects.push({ kind: 'decision', value: unescaped(text) });
    else if (name === 'causationId') causationId = text;
    else if (name === 'commandId') commandId = text;
    else correlationId = text;
  }
  // What a person asked for is the beginning of its own story; everything else follows from an entry.
  if (correlationId !== commandId) subjects.push({ kind: 'cause', value: causationId });
  return subjects;
};

/** Length of `2026-06`. */
const MONTH = 7;

const unescaped = (text: string): string => (text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text);

/**
 * A subject as a whole number of 48 bits: an index of numbers is a third of one of texts. Two subjects may have the same, so whoever finds an
 * entry by it looks at what the entry says.
 */
export const subjectKey = (kind: SubjectKind | 'id', value: string): number => {
  let [low, high] = [seeds[kind], ~seeds[kind]];
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    // FNV-1a, twice, with two primes.
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high & 0xffff) * 0x1_0000_0000 + (low >>> 0);
};

const seeds: Readonly<Record<SubjectKind | 'id', number>> = {
  person: 0x811c9dc5,
  assembly: 0x1b873593,
  ballot: 0x2545f491,
  proceeding: 0x38495ab5,
  actor: 0x45d9f3b3,
  decision: 0x5bd1e995,
  month: 0x61c88647,
  cause: 0x7feb352d,
  id: 0x9e3779b1,
};
