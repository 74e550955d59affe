import Database from 'better-sqlite3';
import { codeOf, DomainError } from '#kernel';
import { APPLICATION_ID, schema } from './schema.js';
import { asLedgerError } from './sqlite-errors.js';
import type { FoldingThread } from './write-ahead-folding.js';

export interface SqliteEventStoreOptions {
  /** path of the ledger file; its folder must exist */
  readonly file: string;
  /** a reader beside the one process that writes */
  readonly readOnly?: boolean;
  /** starts a thread that calls `foldWriteAhead` whenever it is told to; without one, the thread that writes folds the log itself */
  readonly fold?: () => FoldingThread;
}

const [READER_CACHE_KIB, WRITER_CACHE_KIB] = [4_096, 65_536];

/**
 * Opens a ledger file so that what is committed survives a power cut: write-ahead log, `synchronous=FULL`.
 *
 * The write-ahead log is folded back every 50,000 pages, unless a thread of its own did so before: folding often made bulk voting half as fast.
 * @throws DomainError `NOT_A_LEDGER` for a file that is something else, `LEDGER_READ_ONLY` for a folder that cannot be written
 */
export const openConnection = ({ file, readOnly = false }: SqliteEventStoreOptions): Database.Database => {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: readOnly, fileMustExist: readOnly });
    assertLedger(database, file);
    // Who only reads goes through the ledger from one end to the other, and reads no page twice.
    database.pragma(`cache_size = -${readOnly ? READER_CACHE_KIB : WRITER_CACHE_KIB}`);
    if (readOnly) return database;
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('wal_autocheckpoint = 50000');
    // REPLACE would otherwise delete without asking the triggers.
    database.pragma('recursive_triggers = ON');
    database.exec(schema);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    return database;
  } catch (error) {
    database?.close();
    throw asLedgerError(error);
  }
};

const assertLedger = (database: Database.Database, file: string): void => {
  const { id, tables } = inspect(database, file);
  if (id !== APPLICATION_ID && tables > 0) throw notALedger(file);
};

const inspect = (database: Database.Database, file: string): { id: unknown; tables: number } => {
  try {
    const id = database.pragma('application_id', { simple: true });
    const tables = Number(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
    return { id, tables };
  } catch (error) {
    if (['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(codeOf(error) ?? '')) throw notALedger(file, error);
    throw error;
  }
};

const notALedger = (file: string, cause?: unknown): DomainError => new DomainError('NOT_A_LEDGER', { file }, 'invalid', { cause });
