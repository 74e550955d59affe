import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { KeyEncryption } from './key-encryption.js';
import { emptyLog } from './vault-files.js';

const KEY_BYTES = 32;

/** One data key a person, wrapped. Whose key is destroyed, whatever was sealed with it is noise, in every copy. */
export class PersonKeys {
  constructor(
    private readonly database: Database,
    private readonly keyEncryption: KeyEncryption,
  ) {}

  of(personId: string): Buffer | undefined {
    const row = prepared<[string], { readonly wrapped: Buffer }>(this.database, 'SELECT wrapped FROM data_key WHERE person_id = ?').get(
      personId,
    );
    return row && this.keyEncryption.unwrap(row.wrapped, personId);
  }

  /** The keys of these persons, made where they have none. */
  madeFor(personIds: Iterable<string>): ReadonlyMap<string, Buffer> {
    const keys = new Map<string, Buffer>();
    const made = new Map<string, Buffer>();
    for (const personId of personIds) {
      const known = this.of(personId);
      const key = known ?? randomBytes(KEY_BYTES);
      keys.set(personId, key);
      if (!known) made.set(personId, key);
    }
    if (made.size > 0) this.write(made);
    return keys;
  }

  destroy(personIds: Iterable<string>): void {
    const remove = prepared<[string], unknown>(this.database, 'DELETE FROM data_key WHERE person_id = ?');
    this.database.transaction(() => Array.from(personIds, (personId) => remove.run(personId))).immediate();
    emptyLog(this.database);
  }

  /** Refused by the file where a person has a key that cannot be read: a second one would hide that. */
  private write(made: ReadonlyMap<string, Buffer>): void {
    const insert = prepared<[string, Buffer], unknown>(this.database, 'INSERT INTO data_key VALUES (?, ?)');
    this.database
      .transaction(() => made.forEach((key, personId) => insert.run(personId, this.keyEncryption.wrap(key, personId))))
      .immediate();
    // The file alone is whole, whenever it is copied.
    emptyLog(this.database);
  }
}
