import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
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
    const wrapped = this.database.prepare<[string], Buffer>('SELECT wrapped FROM data_key WHERE person_id = ?').pluck().get(personId);
    return wrapped && this.keyEncryption.unwrap(wrapped, personId);
  }

  /** The key of a person, made where she has none. */
  madeFor(personId: string): Buffer {
    const known = this.of(personId);
    if (known) return known;
    const key = randomBytes(KEY_BYTES);
    this.database.prepare('INSERT INTO data_key VALUES (?, ?)').run(personId, this.keyEncryption.wrap(key, personId));
    // The file alone is whole, whenever it is copied.
    emptyLog(this.database);
    return key;
  }

  destroy(personId: string): void {
    this.database.prepare('DELETE FROM data_key WHERE person_id = ?').run(personId);
    emptyLog(this.database);
  }
}
