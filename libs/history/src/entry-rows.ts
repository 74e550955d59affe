import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import { subjectsNamed, type EntryFilter } from './entry-filter.js';
import type { StreamNumbers } from './stream-numbers.js';
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

/** The streams whose entries a search may ask for: the one that is named, or those that bear a person's name. */
export const streamsSearched = ({ filter, categories }: EntrySearch): readonly string[] => {
  if (filter.stream !== undefined) return [filter.stream];
  const [subject] = subjectsNamed(filter);
  return subject?.kind === 'person' ? categories.map((category) => `${category}-${subject.value}`) : [];
};

/**
 * Where entries stand that may be asked for, before a ledger number, the latest first.
 * @param inStreams  as many entries of each of `streamsSearched` as are asked for
 */
export const placesBefore = (
  database: Database,
  { filter, inStreams }: { readonly filter: EntryFilter; readonly inStreams: StreamNumbers },
  before: number,
  limit: number,
): readonly EntryPlace[] => {
  const places: EntryPlace[] = [];
  for (const number of candidates(database, filter, inStreams, before)) {
    places.push(...[placeOf(database, number)].filter((place) => place !== undefined));
    if (places.length === limit) break;
  }
  return places;
};

/**
 * Numbers of entries that may be asked for, before a ledger number, the latest first: by the index that leaves the fewest. What an entry says has to
 * be looked at besides.
 */
const candidates = (database: Database, filter: EntryFilter, inStreams: StreamNumbers, before: number): Iterable<number> => {
  const ofStreams = [...inStreams.values()].map(descending);
  if (filter.stream !== undefined) return merged(ofStreams, before);
  const [subject] = subjectsNamed(filter);
  // Entries of the streams that bear a person's name, those she wrote, and all others that name her.
  if (subject?.kind === 'person')
    return merged(
      [...ofStreams, ...(['person', 'actor'] as const).map((kind) => about(database, subjectKey(kind, subject.value)))],
      before,
    );
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

const descending = (numbers: readonly number[]): Descending => {
  let place = 0;
  return (below) => {
    while ((numbers[place] ?? -1) >= below) place += 1;
    return numbers[place] ?? -1;
  };
};

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
