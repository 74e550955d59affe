import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { keyFile } from './key-file.js';
import type { KeyEncryption } from './key-encryption.js';

/** What a vault lies in. Keys are a file of their own: an old copy of the vault then dies with the keys, which are copied apart. */
export interface VaultFiles {
  readonly vault: Database.Database;
  readonly keys: Database.Database;
  readonly keyEncryption: KeyEncryption;
}

const vaultTables = `
  CREATE TABLE IF NOT EXISTS link (
    kind TEXT NOT NULL, pseudonym TEXT NOT NULL, person_id TEXT NOT NULL, PRIMARY KEY (kind, pseudonym)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS disclosure (
    digest TEXT PRIMARY KEY, person_id TEXT, context TEXT, purpose TEXT, retain_until TEXT, legal_hold TEXT, ciphertext BLOB,
    erased_at TEXT) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS disclosure_of_person ON disclosure (person_id);
  CREATE TABLE IF NOT EXISTS change (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, pseudonym TEXT NOT NULL, erased_at TEXT, UNIQUE (kind, pseudonym)) STRICT;
`;

const keyTables = 'CREATE TABLE IF NOT EXISTS data_key (person_id TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT, WITHOUT ROWID';

/** @throws DomainError what reading the key refuses */
export const openVaultFiles = (folder: string): VaultFiles => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    keyEncryption: keyFile(join(folder, 'key-encryption.key')),
    vault: opened(join(folder, 'vault.sqlite'), vaultTables),
    keys: opened(join(folder, 'keys.sqlite'), keyTables),
  };
};

const opened = (file: string, tables: string): Database.Database => {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // What is deleted is overwritten, not only unlinked.
  database.pragma('secure_delete = ON');
  database.exec(tables);
  return database;
};

/** Brings the write-ahead log into the file: after a deletion nothing of what was there stays in it. */
export const emptyLog = (database: Database.Database): void => void database.pragma('wal_checkpoint(TRUNCATE)');
