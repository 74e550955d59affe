import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Dialect } from 'kysely';
import { SqliteDriver } from './sqlite-driver.js';
import type { Tables } from './tables.js';

/** Tables in a file for its owner only, which survive a power cut, and keep nothing of what is deleted. */
export const openSqlite = <Schema>(file: string): Tables<Schema> => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new Database(file);
  chmodSync(file, 0o600);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // What is deleted is overwritten, not only unlinked.
  database.pragma('secure_delete = ON');
  const db = new Kysely<Schema>({ dialect: dialectOn(database) });
  const scrub = (): Promise<void> => Promise.resolve(void database.pragma('wal_checkpoint(TRUNCATE)'));
  // Never asked for anything, the driver closes nothing.
  const close = async (): Promise<void> => {
    await db.destroy();
    database.close();
  };
  return { kind: 'sqlite', db, scrub, close };
};

const dialectOn = (database: Database.Database): Dialect => ({
  createAdapter: () => new TransactionalAdapter(),
  createDriver: () => new SqliteDriver(database),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/** SQLite takes back a step that was not finished, whatever the library assumes. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
