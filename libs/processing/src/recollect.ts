import type { Database } from 'better-sqlite3';
import { wantsOf } from './apply-page.js';
import type { Feed } from './feed.js';
import { isRunnerTable, writeTables } from './process-records.js';
import type { ProcessState } from './process-state.js';
import type { Process } from './process.js';
import { EventNotTaken } from './processing.errors.js';

/**
 * The tables of a process have changed: makes the new ones and fills them from the events it has already answered for. No command is given
 * a second time. The transaction stays open while pages are read; nobody else uses this connection.
 * @throws EventNotTaken, DomainError `LEASE_LOST`, `LEDGER_UNAVAILABLE`: the old tables are still there
 */
export const recollect = async (state: ProcessState, process: Process, feed: Feed): Promise<void> => {
  const { database } = state;
  database.exec('BEGIN IMMEDIATE');
  try {
    state.assertNotFencedOff();
    forget(database);
    for (const statement of process.schema ?? []) database.exec(statement);
    await remember(state, process, feed);
    writeTables(database, state.tables);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};

const remember = async (state: ProcessState, process: Process, feed: Feed): Promise<void> => {
  const reactions = process.prepare(state.database);
  const wants = wantsOf(process.handles);
  const until = state.progress.checkpoint?.number ?? -1;
  let at = state.checkpoint?.start;
  while ((at?.number ?? -1) < until) {
    const page = await feed.page(at);
    for (const [index, stored] of page.events.entries()) {
      if (stored.number > until || !wants(stored.type)) continue;
      try {
        reactions.react(page.decode(stored, index));
      } catch (error) {
        throw new EventNotTaken(stored.number, stored.type, error);
      }
    }
    at = page.checkpoint;
  }
};

const forget = (database: Database): void => {
  const names = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  for (const name of names) if (!isRunnerTable(name)) database.exec(`DROP TABLE "${name}"`);
};
