import Database from 'better-sqlite3';
import { fileRefusalOf } from '../refusals/file-refusals.js';

/** More pages than a file can have: everything in one step. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies a SQLite file as it is at one moment, while others read and write it.
 *
 * In one step: between steps a writer of another process would make the copy start again, and during a vote it would never end
 * (sqlite.org, "Online Backup API", concurrent usage of database connections).
 */
export const copyDatabase = async (from: string, to: string): Promise<void> => {
  const source = new Database(from, { readonly: true, fileMustExist: true });
  try {
    await source.backup(to, { progress: () => ALL_PAGES });
    standOnItsOwn(to);
  } catch (error) {
    throw fileRefusalOf(error, to) ?? error;
  } finally {
    source.close();
  }
};

/** One file without a log beside it: it can be read from a disk that cannot be written, and its digest stays what it is. */
const standOnItsOwn = (file: string): void => {
  const copy = new Database(file);
  copy.pragma('journal_mode = DELETE');
  copy.close();
};
