import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** Of what the directory is made: a file of another shape is made again. */
const SHAPE = 1;

const tables = `
  CREATE TABLE progress (sequence INTEGER NOT NULL, unreadable INTEGER NOT NULL) STRICT;
  INSERT INTO progress VALUES (0, 0);
  CREATE TABLE person (
    person INTEGER PRIMARY KEY, pseudonym TEXT NOT NULL UNIQUE, given_name TEXT, family_name TEXT, legal_name TEXT, legal_form TEXT,
    name_key TEXT, erased_at TEXT) STRICT;
  CREATE INDEX person_by_name ON person (name_key);
  CREATE VIRTUAL TABLE word USING fts5 (words, detail = 'none', columnsize = 0, prefix = '1 2 3 4 5', tokenize = "unicode61 remove_diacritics 0");
  INSERT INTO word (word, rank) VALUES ('secure-delete', 1);
`;

/** The directory's file, for its owner only, and without a trace of what is deleted. */
export const openDirectoryFile = (file: string): Database.Database => {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  chmodSync(file, 0o600);
  database.pragma('journal_mode = WAL');
  // It can be made again from the vault.
  database.pragma('synchronous = NORMAL');
  database.pragma('secure_delete = ON');
  if (database.pragma('user_version', { simple: true }) === SHAPE) return database;
  startAfresh(database);
  return database;
};

/** Empties the file: the feed is read again from its beginning. */
export const startAfresh = (database: Database.Database): void => {
  database.transaction(() => {
    database.exec('DROP TABLE IF EXISTS word; DROP TABLE IF EXISTS person; DROP TABLE IF EXISTS progress;');
    database.exec(tables);
    database.pragma(`user_version = ${SHAPE}`);
  })();
  database.pragma('wal_checkpoint(TRUNCATE)');
};
