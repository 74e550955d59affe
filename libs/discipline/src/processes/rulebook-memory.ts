import type { Database } from 'better-sqlite3';
import { dateIn } from '#kernel';
import { rulebookOn, type AdoptedRules, type Rulebook } from '#statutes/domain';

/** The table in which a process remembers the rules. */
export const RULEBOOK_TABLE = 'CREATE TABLE rulebook (version INTEGER PRIMARY KEY, adopted TEXT NOT NULL) STRICT';

/** What a process asks of the rules it remembers. */
export interface RulebookMemory {
  note(adopted: AdoptedRules): void;
  /** the version in force on the day of an instant, with that day; nothing before there is one */
  at(instant: string): { readonly day: string; readonly adopted: AdoptedRules } | undefined;
}

export const rulebookMemoryIn = (database: Database): RulebookMemory => {
  const insert = database.prepare('INSERT OR IGNORE INTO rulebook VALUES (?, ?)');
  const count = database.prepare<[], number>('SELECT count(*) FROM rulebook').pluck();
  const all = database.prepare<[], string>('SELECT adopted FROM rulebook ORDER BY version').pluck();
  // A version is never changed: as many as were read are the same ones.
  let read: Rulebook = { versions: [] };
  const rulebook = (): Rulebook => {
    if (count.get() !== read.versions.length) read = { versions: all.all().map((text) => JSON.parse(text) as AdoptedRules) };
    return read;
  };
  // No zone begins a day within a minute, and reports come by the thousand: to ask the calendar for each takes longer than to store it.
  let told = { minute: '', zone: '', day: '' };
  const dayOf = (zone: string, instant: string): string => {
    const minute = instant.slice(0, 'YYYY-MM-DDTHH:MM'.length);
    if (told.minute !== minute || told.zone !== zone) told = { minute, zone, day: dateIn(zone, instant) };
    return told.day;
  };
  return {
    note: (adopted) => void insert.run(adopted.version, JSON.stringify(adopted)),
    at: (instant) => {
      const known = rulebook();
      const last = known.versions.at(-1);
      if (!last) return undefined;
      const day = dayOf(last.rules.timeZone, instant);
      return known.versions.some(({ effectiveFrom }) => effectiveFrom <= day) ? { day, adopted: rulebookOn(known, day) } : undefined;
    },
  };
};
