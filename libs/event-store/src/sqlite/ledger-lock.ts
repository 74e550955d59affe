import { join } from 'node:path';
import Database from 'better-sqlite3';
import { codeOf, DomainError } from '#kernel';
import { asLedgerError } from './sqlite-errors.js';

/**
 * One process writes a data folder. The lock is a file lock of the operating system, held through SQLite: it falls with the process, even
 * after `kill -9`, so there is no stale lock to clean.
 *
 * @param folder  data folder; must exist
 * @returns how to release it
 * @throws DomainError `LEDGER_IN_USE` {folder} while another process holds it, `LEDGER_READ_ONLY`
 */
export const lockDataFolder = (folder: string): (() => void) => {
  let database: Database.Database | undefined;
  try {
    database = new Database(join(folder, 'ledger.lock'), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    const held = database;
    return () => held.close();
  } catch (error) {
    database?.close();
    if (codeOf(error) === 'SQLITE_BUSY') throw new DomainError('LEDGER_IN_USE', { folder }, 'conflict');
    throw asLedgerError(error);
  }
};
