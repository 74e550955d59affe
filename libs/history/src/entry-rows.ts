import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import { subjectsNamed, type EntryFilter } from './entry-filter.js';
import { subjectKey } from './subjects.js';

export interface EntryPlace {
  readonly number: number;
  readonly stream: string;
  readonly revision: number;
}

/** Where one entry stands. */
export const placeOf = (database: Database, number: number): EntryPlace | undefined =>
  prepared<[number], EntryPlace>(database, 'SELECT number, stream, revision FROM entry WHERE number = ?').get(number);

/** Where the entries stand that may have this id: its key tells almost, the entry itself tells. */
export const placesOfId = (database: Database, id: string): readonly EntryPlace[] =>
  prepared<[number], EntryPlace>(database, 'SELECT number, stream, revision FROM entry WHERE id_key = ?').all(subjectKey('id', id));

/** Where entries stand that may be asked for, before a ledger number, the latest first. */
export const placesBefore = (database: Database, filter: EntryFilter, before: number, limit: number): readonly EntryPlace[] => {
  const places: EntryPlace[] = [];
  for (const number of candidates(database, filter, before)) {
    places.push(...[placeOf(database, number)].filter((place) => place !== undefined));
    if (places.length === limit) break;
  }
  return places;
};

/**
 * Numbers of entries that may be asked for, before a ledger number, the latest first: by the index that leaves the fewest. What an entry says has to
 * be looked at besides.
 */
const candidates = (database: Database, filter: EntryFilter, before: number): Iterable<number> => {
  const [subject] = subjectsNamed(filter);
  if (subject) return numbersAbout(database, [subjectKey(subject.kind, subject.value)], before);
  const months = monthsOf(filter);
  if (months.length > 0) return numbersAbout(database, months.map((month) => subjectKey('month', month)), before); // prettier-ignore
  return filter.type === undefined ? numbersBefore(database, before) : numbersOfType(database, filter.type, before);
};

/** Where the entries stand that something may have led to, in the order of the ledger. */
export const placesCausedBy = (database: Database, id: string, limit: number): readonly EntryPlace[] => {
  const numbers = [...numbersAbout(database, [subjectKey('cause', id)], Number.MAX_SAFE_INTEGER)].reverse();
  return numbers.slice(0, limit).flatMap((number) => placeOf(database, number) ?? []);
};

const PAGE = 500;

function* numbersBefore(database: Database, before: number): Generator<number> {
  const last = prepared<[], number>(database, 'SELECT max(number) FROM entry').pluck().get() ?? -1;
  for (let number = Math.min(before - 1, last); number >= 0; number -= 1) yield number;
}

function* numbersOfType(database: Database, type: string, before: number): Generator<number> {
  const select = prepared<[string, number, number], { readonly number: number }>(
    database,
    'SELECT number FROM entry WHERE type = ? AND number < ? ORDER BY number DESC LIMIT ?',
  );
  for (let below = before; ;) {
    const page = select.all(type, below, PAGE);
    for (const { number } of page) yield number;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    below = last.number;
  }
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Merges the runs of several subjects; each of them is read one run at a time. */
function* numbersAbout(database: Database, subjects: readonly number[], before: number): Generator<number> {
  const runs = prepared<[number, number], Run>(
    database,
    'SELECT first, last FROM about WHERE subject = ? AND first < ? ORDER BY first DESC LIMIT 1',
  );
  const heads = subjects.map((subject) => ({ subject, run: runs.get(subject, before) }));
  for (let below = before; ;) {
    const next = Math.max(-1, ...heads.map(({ run }) => (run ? Math.min(run.last, below - 1) : -1)));
    if (next < 0) return;
    yield next;
    below = next;
    for (const head of heads) while (head.run && head.run.first >= below) head.run = runs.get(head.subject, head.run.first);
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
