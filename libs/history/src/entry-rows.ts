import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import { subjectsNamed, type EntryFilter } from './entry-filter.js';
import { subjectKey } from './subjects.js';

/** What is looked for, and the categories of streams that may bear a person's name. */
export interface EntrySearch {
  readonly filter: EntryFilter;
  readonly categories: readonly string[];
}

export interface EntryPlace {
  readonly number: number;
  readonly stream: string;
  readonly revision: number;
}

/** Where one entry stands. */
export const placeOf = (database: Database, number: number): EntryPlace | undefined =>
  prepared<[number], EntryPlace>(database, 'SELECT number, stream, revision FROM entry WHERE number = ?').get(number);

/** Where entries stand that may be asked for, before a ledger number, the latest first. */
export const placesBefore = (
  database: Database,
  { filter, categories }: EntrySearch,
  before: number,
  limit: number,
): readonly EntryPlace[] => {
  const places: EntryPlace[] = [];
  for (const number of candidates(database, { filter, categories }, before)) {
    places.push(...[placeOf(database, number)].filter((place) => place !== undefined));
    if (places.length === limit) break;
  }
  return places;
};

/**
 * Numbers of entries that may be asked for, before a ledger number, the latest first: by the index that leaves the fewest. What an entry says has to
 * be looked at besides.
 */
const candidates = (database: Database, { filter, categories }: EntrySearch, before: number): Iterable<number> => {
  if (filter.stream !== undefined) return merged([ofStream(database, filter.stream)], before);
  const [subject] = subjectsNamed(filter);
  if (subject?.kind === 'person') return merged(ofPerson(database, subject.value, categories), before);
  if (subject) return merged([about(database, subjectKey(subject.kind, subject.value))], before);
  const months = monthsOf(filter);
  if (months.length > 0) return merged(months.map((month) => about(database, subjectKey('month', month))), before); // prettier-ignore
  return filter.type === undefined ? numbersBefore(database, before) : merged([about(database, subjectKey('type', filter.type))], before);
};

/** Where the entries stand that something may have led to, in the order of the ledger. */
export const placesCausedBy = (database: Database, id: string, limit: number): readonly EntryPlace[] => {
  const numbers = [...merged([about(database, subjectKey('cause', id))], Number.MAX_SAFE_INTEGER)].reverse();
  return numbers.slice(0, limit).flatMap((number) => placeOf(database, number) ?? []);
};

function* numbersBefore(database: Database, before: number): Generator<number> {
  const last = prepared<[], number>(database, 'SELECT max(number) FROM entry').pluck().get() ?? -1;
  for (let number = Math.min(before - 1, last); number >= 0; number -= 1) yield number;
}

/** Answers with the last number below another one; -1 when there is none. Asked for ever smaller numbers. */
type Descending = (below: number) => number;

const ofStream = (database: Database, stream: string): Descending => {
  const select = prepared<[string, number], { readonly number: number | null }>(
    database,
    'SELECT max(number) AS number FROM entry WHERE stream = ? AND number < ?',
  );
  return remembering((below) => select.get(stream, below)?.number ?? -1);
};

/** Entries of the streams that bear a person's name, those she wrote, and all others that name her. */
const ofPerson = (database: Database, person: string, categories: readonly string[]): readonly Descending[] => [
  ...categories.map((category) => ofStream(database, `${category}-${person}`)),
  about(database, subjectKey('person', person)),
  about(database, subjectKey('actor', person)),
];

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The runs of a subject, read one at a time. */
const about = (database: Database, subject: number): Descending => {
  const runs = prepared<[number, number], Run>(
    database,
    'SELECT first, last FROM about WHERE subject = ? AND first < ? ORDER BY first DESC LIMIT 1',
  );
  let run: Run | undefined;
  return (below) => {
    if (!run || run.first >= below) run = runs.get(subject, below) ?? { first: -1, last: -1 };
    return Math.min(run.last, below - 1);
  };
};

/** An answer holds until something smaller is asked for. */
const remembering = (ask: Descending): Descending => {
  let answer = Number.POSITIVE_INFINITY;
  return (below) => {
    if (answer >= below) answer = ask(below);
    return answer;
  };
};

function* merged(sources: readonly Descending[], before: number): Generator<number> {
  for (let below = before; ;) {
    const next = Math.max(-1, ...sources.map((source) => source(below)));
    if (next < 0) return;
    yield next;
    below = next;
  }
}

/** As far as a range of dates reaches, in months: a hundred years. */
const MOST_MONTHS = 1_200;

const monthsOf = ({ effectiveFrom, effectiveTo }: EntryFilter): readonly string[] => {
  if (effectiveFrom === undefined && effectiveTo === undefined) return [];
  const first = effectiveFrom === undefined ? monthNumber(effectiveTo ?? '') - MOST_MONTHS + 1 : monthNumber(effectiveFrom);
  const last = effectiveTo === undefined ? first + MOST_MONTHS - 1 : monthNumber(effectiveTo);
  const months = Math.max(0, Math.min(MOST_MONTHS, last - first + 1));
  return Array.from({ length: months }, (_, place) => monthText(first + place));
};

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
