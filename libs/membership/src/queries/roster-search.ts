import type { Database } from 'better-sqlite3';
import { plainWords, type Directory, type PersonName } from '#directory';
import { rosterLinesOf, type RosterFilters, type RosterLine } from './roster.reads.js';

/** How many persons are looked up at first; then twice as many, up to the largest. */
const FIRST = 100;
const LARGEST = 800;

/** What somebody typed to find a member. */
export interface SearchedFor {
  /** beginnings of words of the name */
  readonly words: readonly string[];
  /** digits: the beginning of the number, or of a word of the name */
  readonly digits: readonly string[];
}

export const searchedFor = (text: string): SearchedFor => {
  const typed = plainWords(text);
  const isDigits = (word: string): boolean => /^\d+$/.test(word);
  return { words: typed.filter((word) => !isDigits(word)), digits: typed.filter(isDigits) };
};

/** A line of the roster, and the place of the person in the directory. */
export interface FoundLine {
  readonly line: RosterLine;
  readonly place: number;
}

/**
 * Members of a day whose name has these words, in the order in which the directory met them.
 * @param after  place in the directory the slice starts after
 * @returns at most `limit` lines
 */
export const foundLines = async (
  directory: Directory,
  database: Database,
  { words, digits }: SearchedFor,
  { after, limit, ...filters }: RosterFilters & { readonly after: number; readonly limit: number },
): Promise<readonly FoundLine[]> => {
  const found: FoundLine[] = [];
  let from = after;
  for (let size = FIRST; found.length < limit; size = Math.min(size * 2, LARGEST)) {
    const persons = await directory.search({ words, after: from, limit: size });
    const pseudonyms = persons.map(({ pseudonym }) => pseudonym);
    const lines = rosterLinesOf(database, pseudonyms, filters);
    const names = digits.length > 0 ? await directory.namesOf(pseudonyms) : noNames;
    for (const { person, pseudonym } of persons) {
      const line = lines.get(pseudonym);
      const name = Object.values(names.get(pseudonym) ?? {});
      if (line && digits.every((typed) => beginsWith(typed, line.memberNumber, name))) found.push({ line, place: person });
      from = person;
    }
    if (persons.length < size) break;
  }
  return found.slice(0, limit);
};

const noNames: ReadonlyMap<string, PersonName> = new Map();

const beginsWith = (digits: string, memberNumber: number, name: readonly (string | null)[]): boolean =>
  String(memberNumber).startsWith(digits) || name.flatMap((part) => plainWords(part ?? '')).some((word) => word.startsWith(digits));
