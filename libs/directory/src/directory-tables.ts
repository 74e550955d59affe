import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { HeldValue, IdentityChange } from '#vault';
import { nameKey, searchedWords, type PersonName } from './person-name.js';

/** Somebody a search found. */
export interface FoundPerson {
  /** her place in the directory */
  readonly person: number;
  readonly pseudonym: string;
}

interface Row extends PersonName {
  readonly person: number;
  readonly pseudonym: string;
}

type Named = [Readonly<Record<string, string | number | null>>];

const columns = `person.person, pseudonym, given_name AS givenName, family_name AS familyName, legal_name AS legalName,
  legal_form AS legalForm, erased_at AS erasedAt`;

/** The statements of the directory's file. */
export class DirectoryTables {
  private taken: { readonly sequence: number; readonly unreadable: number };

  constructor(private readonly database: Database) {
    this.taken = prepared<[], { sequence: number; unreadable: number }>(database, 'SELECT * FROM progress').get() ?? noneTaken;
  }

  /** The last change of the vault that was taken. */
  get sequence(): number {
    return this.taken.sequence;
  }

  /** How many changes told of a name that could not be read. */
  get unreadable(): number {
    return this.taken.unreadable;
  }

  /** Several changes in one transaction. */
  together(task: () => void): void {
    this.database
      .transaction(() => {
        task();
        prepared<[number, number], unknown>(this.database, 'UPDATE progress SET sequence = ?, unreadable = ?').run(
          this.taken.sequence,
          this.taken.unreadable,
        );
      })
      .immediate();
  }

  /** What somebody is called since a change. */
  put({ sequence, pseudonym, erasedAt }: IdentityChange, values: readonly HeldValue[]): void {
    const isNamed = values.length > 0;
    this.taken = { sequence, unreadable: this.taken.unreadable + Number(!isNamed && erasedAt === null) };
    const name = nameIn(values, isNamed ? null : erasedAt);
    const { person } = prepared<Named, { person: number }>(
      this.database,
      `INSERT INTO person (pseudonym, given_name, family_name, legal_name, legal_form, name_key, erased_at)
       VALUES (@pseudonym, @givenName, @familyName, @legalName, @legalForm, @nameKey, @erasedAt)
       ON CONFLICT (pseudonym) DO UPDATE SET given_name = excluded.given_name, family_name = excluded.family_name,
         legal_name = excluded.legal_name, legal_form = excluded.legal_form, name_key = excluded.name_key, erased_at = excluded.erased_at
       RETURNING person`,
    ).get({ pseudonym, ...name, nameKey: nameKey(name) || null }) ?? { person: 0 };
    prepared<[number], unknown>(this.database, 'DELETE FROM word WHERE rowid = ?').run(person);
    const words = searchedWords(name);
    if (words !== '')
      prepared<[number, string], unknown>(this.database, 'INSERT INTO word (rowid, words) VALUES (?, ?)').run(person, words);
  }

  namesOf(pseudonyms: readonly string[]): ReadonlyMap<string, PersonName> {
    const rows = prepared<[string], Row>(
      this.database,
      `SELECT ${columns} FROM json_each(?) AS asked JOIN person ON person.pseudonym = asked.value`,
    ).all(JSON.stringify(pseudonyms));
    return new Map(rows.map(({ person: _place, pseudonym, ...name }) => [pseudonym, name]));
  }

  search({
    words,
    after,
    limit,
  }: {
    readonly words: readonly string[];
    readonly after: number;
    readonly limit: number;
  }): readonly FoundPerson[] {
    // The words hold letters and digits only: nothing in them is an operator.
    const match = words.map((word) => `"${word}"*`).join(' ');
    return prepared<[string, number, number], FoundPerson>(
      this.database,
      `SELECT person.person, pseudonym FROM word CROSS JOIN person ON person.person = word.rowid
        WHERE word MATCH ? AND word.rowid > ? ORDER BY word.rowid LIMIT ?`,
    ).all(match, after, limit);
  }

  withKey(key: string): readonly string[] {
    return prepared<[string], { readonly pseudonym: string }>(this.database, 'SELECT pseudonym FROM person WHERE name_key = ?')
      .all(key)
      .map(({ pseudonym }) => pseudonym);
  }
}

const noneTaken = { sequence: 0, unreadable: 0 };

const nameIn = (values: readonly HeldValue[], erasedAt: string | null): PersonName => {
  const valueOf = (part: string): string | null => values.find(({ name }) => name === part)?.value ?? null;
  return {
    givenName: valueOf('givenName'),
    familyName: valueOf('familyName'),
    legalName: valueOf('legalName'),
    legalForm: valueOf('legalForm'),
    erasedAt,
  };
};
