import { recordedAtOf } from '#event-store';
import type { Projection } from '#processing';

/** Name of the read model that knows at which ledger number each moment begins. */
export const LEDGER_CALENDAR = 'ledger-calendar';

/**
 * Which entry was the first to be recorded later than all before it: so that a moment maps to a ledger number although the clocks of a
 * cluster do not agree to the millisecond.
 */
export const ledgerCalendarProjection: Projection = {
  name: LEDGER_CALENDAR,
  version: 1,
  handles: 'all',
  schema: [`CREATE TABLE moment (recorded_at TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID`],
  indexes: [],
  prepare: (database) => {
    const begin = database.prepare<[string, number]>(`INSERT INTO moment VALUES (?, ?)`);
    const readLatest = database.prepare<[], string | null>(`SELECT max(recorded_at) FROM moment`).pluck();
    let latest: string | undefined;
    return {
      apply: (event) => {
        const recordedAt = recordedAtOf(event);
        latest ??= readLatest.get() ?? '';
        if (recordedAt <= latest) return;
        begin.run(recordedAt, event.number);
        latest = recordedAt;
      },
    };
  },
};
