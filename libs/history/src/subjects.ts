/** How an entry is looked for. Its type stands beside what it says. */
export type SubjectKind = 'person' | 'assembly' | 'ballot' | 'proceeding' | 'actor' | 'decision' | 'month' | 'cause' | 'type';

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

/** Names under which entries of any context speak of somebody or something; all others that end in `Id` are of no interest here. */
const ids: Readonly<Record<string, SubjectKind>> = {
  member: 'person',
  actor: 'person',
  counterparty: 'person',
  representative: 'person',
  holder: 'person',
  grantor: 'person',
  assembly: 'assembly',
  ballot: 'ballot',
  proceeding: 'proceeding',
  incident: 'proceeding',
};

const persons = ['"castBy":"', '"teller":"'] as const;

const ID = 'Id":"';

/** Told of each subject of an entry: the text from `from` up to `to` is its value. */
type Visit = (kind: SubjectKind, text: string, from: number, to: number) => void;

/**
 * Tells everything an entry can be looked for by. Read off its text, because parsing it would take longer than all the rest: a quote within a text
 * is escaped, so a name with both of its quotes is a name. At whatever depth it stands, the entry is about what it names.
 */
export const eachSubject = ({ data, meta }: EntryTexts, visit: Visit): void => {
  for (let at = data.indexOf(ID); at >= 0; at = data.indexOf(ID, at + ID.length)) {
    const kind = ids[data.slice(data.lastIndexOf('"', at) + 1, at)];
    if (kind !== undefined) visit(kind, data, at + ID.length, data.indexOf('"', at + ID.length));
  }
  for (const name of persons) {
    const at = data.indexOf(name);
    if (at >= 0) visit('person', data, at + name.length, data.indexOf('"', at + name.length));
  }
  eachSubjectOfMeta(meta, visit);
};

/**
 * Canonical JSON has its names in order, and all up to `recordedAt` are texts: it is walked from one to the next. By their first letters they
 * are told apart, because cutting each of them out would take longer than the walk.
 */
const eachSubjectOfMeta = (meta: string, visit: Visit): void => {
  let [cause, causeEnd, command, follows] = [0, 0, 0, true];
  let at = NAME;
  if (beginsUsually(meta)) {
    visit('actor', meta, ACTOR, ACTOR + UUID);
    [cause, causeEnd, command] = [CAUSATION, CAUSATION + UUID, COMMAND];
    at = COMMAND + UUID + NEXT;
  }
  for (;;) {
    const nameEnd = meta.indexOf('"', at);
    const from = nameEnd + '":"'.length;
    if (nameEnd < 0 || meta.charCodeAt(from - 1) !== QUOTE) break;
    const first = meta.charCodeAt(at);
    if (first === RECORDED_AT) break;
    const end = endOf(meta, from);
    if (first === EFFECTIVE_AT) visit('month', meta, from, from + MONTH);
    else if (first === ACTING) visit('actor', meta, from, end);
    else if (first === ON_BEHALF_OF) visit('person', meta, from, end);
    else if (first === DECISION_OR_DOCUMENT && meta.startsWith('decisionRef', at)) visit('decision', meta, from, end);
    else if (meta.startsWith('causationId', at)) [cause, causeEnd] = [from, end];
    else if (meta.startsWith('commandId', at)) command = from;
    else if (meta.startsWith('correlationId', at)) follows = !isSameText(meta, command, from, end - from);
    at = end + NEXT;
  }
  // What a person asked for is the beginning of its own story; everything else follows from an entry.
  if (follows) visit('cause', meta, cause, causeEnd);
};

/** Where the first name begins, and how far behind a text the next one does. */
const NAME = '{"'.length;
const NEXT = '","'.length;

/** First letters of names in the metadata. */
const [ACTING, DECISION_OR_DOCUMENT, EFFECTIVE_AT, ON_BEHALF_OF, RECORDED_AT] = [0x61, 0x64, 0x65, 0x6f, 0x72];

/** Most entries begin with three UUIDs: where each stands is then known. */
const UUID = 36;
const [AFTER_ACTOR, AFTER_CAUSATION] = ['","causationId":"', '","commandId":"'] as const;
const ACTOR = '{"actor":"'.length;
const CAUSATION = ACTOR + UUID + AFTER_ACTOR.length;
const COMMAND = CAUSATION + UUID + AFTER_CAUSATION.length;

const beginsUsually = (meta: string): boolean =>
  meta.startsWith(AFTER_ACTOR, ACTOR + UUID) &&
  meta.startsWith(AFTER_CAUSATION, CAUSATION + UUID) &&
  meta.charCodeAt(COMMAND + UUID) === QUOTE;

const isSameText = (text: string, one: number, other: number, length: number): boolean => {
  for (let index = 0; index < length; index += 1) if (text.charCodeAt(one + index) !== text.charCodeAt(other + index)) return false;
  return true;
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The same as a list. */
export const subjectsOf = (texts: EntryTexts): readonly Subject[] => {
  const subjects: Subject[] = [];
  eachSubject(texts, (kind, text, from, to) => subjects.push({ kind, value: unescaped(text.slice(from, to)) }));
  return subjects;
};

/** Length of `2026-06`. */
const MONTH = 7;

/** Where a text ends: at a quote that is not escaped. */
const endOf = (text: string, from: number): number => {
  let end = text.indexOf('"', from);
  while (text.charCodeAt(end - 1) === BACKSLASH && !endsInBackslashes(text, from, end)) end = text.indexOf('"', end + 1);
  return end;
};

/** Whether the backslashes before a quote escape each other, and not the quote. */
const endsInBackslashes = (text: string, from: number, end: number): boolean => {
  let backslashes = 0;
  while (end - backslashes > from && text.charAt(end - backslashes - 1) === '\\') backslashes += 1;
  return backslashes % 2 === 0;
};

const unescaped = (text: string): string => (text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text);

/**
 * A subject as a whole number of 48 bits: an index of numbers is a third of one of texts. Two subjects may have the same, so whoever finds an
 * entry by it looks at what the entry says.
 */
export const subjectKey = (kind: SubjectKind, value: string): number => {
  // As it stands in an entry.
  const text = JSON.stringify(value);
  return subjectKeyIn(kind, text, 1, text.length - 1);
};

/** The key of the subject that is written in a text from `from` up to `to`. */
export const subjectKeyIn = (kind: SubjectKind, text: string, from: number, to: number): number => {
  let [low, high] = [seeds[kind], ~seeds[kind]];
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    // FNV-1a, twice, with two primes.
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high & 0xffff) * 0x1_0000_0000 + (low >>> 0);
};

const seeds: Readonly<Record<SubjectKind, number>> = {
  person: 0x811c9dc5,
  assembly: 0x1b873593,
  ballot: 0x2545f491,
  proceeding: 0x38495ab5,
  actor: 0x45d9f3b3,
  decision: 0x5bd1e995,
  month: 0x61c88647,
  cause: 0x7feb352d,
  type: 0x27d4eb2f,
};
