import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { codeOf } from '#kernel';
import { APPLICATION_ID, schema } from './schema.js';
import { notASealedLog, sealedLogNotFound } from './sealed-log.errors.js';

/**
 * Opens the file of a sealed log.
 * @throws DomainError `SEALED_LOG_NOT_FOUND` when it is to be read and not there, `NOT_A_SEALED_LOG`
 */
export const openDatabase = (file: string, access: 'read' | 'write'): Database.Database => {
  if (access === 'read' && !existsSync(file)) throw sealedLogNotFound(file);
  const database = new Database(file, { readonly: access === 'read' });
  try {
    const id = database.pragma('application_id', { simple: true });
    const tables = Number(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
    if (access === 'read' && tables === 0) throw sealedLogNotFound(file);
    if (id !== APPLICATION_ID && tables > 0) throw notASealedLog(file);
    if (access === 'write') prepareToWrite(database);
    return database;
  } catch (error) {
    database.close();
    throw ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(codeOf(error) ?? '') ? notASealedLog(file, error) : error;
  }
};

const prepareToWrite = (database: Database.Database): void => {
  // Runs are long: of large pages fewer have to be found. Of effect before the first table only.
  database.pragma('page_size = 16384');
  database.pragma('journal_mode = WAL');
  // Folded back seldom: each time costs another write of all it holds, and a sync.
  database.pragma('wal_autocheckpoint = 5000');
  // What is signed is published at once, and must be remembered whatever happens then.
  database.pragma('synchronous = FULL');
  // REPLACE would otherwise delete without asking the triggers.
  database.pragma('recursive_triggers = ON');
  database.transaction(() => {
    database.exec(schema);
    database.pragma(`application_id = ${APPLICATION_ID}`);
  })();
};
