import { randomBytes } from 'node:crypto';
import type { Tables } from '#tables';
import { askInParts, inParts } from './in-parts.js';
import type { KeyEncryption } from './key-encryption.js';
import type { KeySchema } from './vault-schema.js';
import { dataKeyUnreadable } from './vault.errors.js';

const KEY_BYTES = 32;

/** One data key a person, wrapped. Where a key is destroyed, whatever was sealed with it is noise, in every copy. */
export class PersonKeys {
  constructor(
    private readonly tables: Tables<KeySchema>,
    private readonly keyEncryption: KeyEncryption,
  ) {}

  /** The keys of these names that can be read. */
  async of(keyIds: Iterable<string>): Promise<ReadonlyMap<string, Buffer>> {
    const keys = new Map<string, Buffer>();
    for (const { key_id: keyId, wrapped, wrapped_by: wrappedBy } of await this.rows(keyIds)) {
      const key = await this.keyEncryption.unwrap({ wrapped, wrappedBy }, keyId);
      if (key) keys.set(keyId, key);
    }
    return keys;
  }

  /**
   * The keys of these names, made where there are none.
   * @throws DomainError `DATA_KEY_UNREADABLE`
   */
  async madeFor(keyIds: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const rows = await this.rows(keyIds);
    const keys = new Map(await this.of(rows.map(({ key_id: keyId }) => keyId)));
    if (keys.size < rows.length) throw dataKeyUnreadable();
    const made = [...new Set(keyIds)].filter((keyId) => !keys.has(keyId)).map((keyId) => [keyId, randomBytes(KEY_BYTES)] as const);
    await this.write(made);
    for (const [keyId, key] of made) keys.set(keyId, key);
    return keys;
  }

  async destroy(keyIds: readonly string[]): Promise<void> {
    for (const part of inParts(keyIds)) await this.tables.db.deleteFrom('data_key').where('key_id', 'in', part).execute();
    await this.tables.scrub();
  }

  /** Wraps everything anew that another key has wrapped: some at a time, so that it may be cut short and begun again. */
  async rewrap(progressed: (done: number) => void): Promise<number> {
    const current = await this.keyEncryption.current();
    for (let done = 0; ; progressed(done)) {
      const rows = await this.tables.db
        .selectFrom('data_key')
        .selectAll()
        .where((eb) => eb.or([eb('wrapped_by', 'is', null), eb('wrapped_by', '!=', current)]))
        .limit(500)
        .execute();
      if (rows.length === 0) return done;
      await this.tables.db.transaction().execute(async (db) => {
        for (const { key_id: keyId, wrapped, wrapped_by: wrappedBy } of rows) {
          const key = await this.keyEncryption.unwrap({ wrapped, wrappedBy }, keyId);
          if (!key) throw dataKeyUnreadable();
          const again = await this.keyEncryption.wrap(key, keyId);
          const anew = { wrapped: again.wrapped, wrapped_by: again.wrappedBy };
          await db.updateTable('data_key').set(anew).where('key_id', '=', keyId).execute();
        }
      });
      done += rows.length;
    }
  }

  private rows(keyIds: Iterable<string>) {
    return askInParts(keyIds, (part) => this.tables.db.selectFrom('data_key').selectAll().where('key_id', 'in', part).execute());
  }

  private async write(made: readonly (readonly [keyId: string, key: Buffer])[]): Promise<void> {
    if (made.length === 0) return;
    const rows: KeySchema['data_key'][] = [];
    for (const [keyId, key] of made) {
      const { wrapped, wrappedBy } = await this.keyEncryption.wrap(key, keyId);
      rows.push({ key_id: keyId, wrapped, wrapped_by: wrappedBy });
    }
    await this.tables.db.transaction().execute(async (db) => {
      for (const part of inParts(rows)) await db.insertInto('data_key').values(part).execute();
    });
  }
}
