import Database from 'better-sqlite3';

/** Milliseconds for which writers are held up at most, while somebody still reads the end of the log. */
const LONGEST_HOLD_MS = 50;

/**
 * Folds the write-ahead log of a ledger back into its file, beside the process that writes it. All but the last bit is copied while others
 * write; for that bit, and for the log to begin anew, they are held up for some milliseconds. When a reader stands in the way the log goes on
 * growing until the next time.
 * @param file  path of the ledger file
 * @throws SqliteError when the file cannot be written
 */
export const foldWriteAhead = (file: string): void => {
  const database = new Database(file, { fileMustExist: true, timeout: LONGEST_HOLD_MS });
  try {
    database.pragma('synchronous = FULL');
    database.pragma('wal_checkpoint(PASSIVE)');
    database.pragma('wal_checkpoint(PASSIVE)');
    database.pragma('wal_checkpoint(RESTART)');
  } finally {
    database.close();
  }
};
