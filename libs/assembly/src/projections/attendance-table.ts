import type { Database } from 'better-sqlite3';
import type { RecordedOneOf } from '#kernel';
import type { AttendanceEvent } from '../domain/attendance.events.js';
import { representedSql } from './proxy-table.js';

/**
 * `attendance` is who is there now, `check_in` every check-in there ever was, by the number of its entry, and how it ended. `head_count` is
 * what both came to when the assembly began and when it ended.
 */
export const attendanceTables: readonly string[] = [
  `CREATE TABLE attendance (assembly_id TEXT NOT NULL, member_id TEXT NOT NULL, mode TEXT NOT NULL, desk_id TEXT, check_in INTEGER NOT NULL,
    PRIMARY KEY (assembly_id, member_id)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE check_in (
    assembly_id TEXT NOT NULL, member_id TEXT NOT NULL, check_in INTEGER NOT NULL, mode TEXT NOT NULL, desk_id TEXT, arrived_at TEXT NOT NULL,
    ended_at TEXT, ended TEXT, PRIMARY KEY (assembly_id, member_id, check_in)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE head_count (
    assembly_id TEXT NOT NULL, moment TEXT NOT NULL, present INTEGER NOT NULL, represented INTEGER NOT NULL,
    PRIMARY KEY (assembly_id, moment)) STRICT, WITHOUT ROWID`,
];

type Key = { readonly assemblyId: string; readonly memberId: string };

/** Keeps the tables as the folding of attendance has it: a check-in that is retracted gives way to the one it took the place of. */
export const attendanceWriter = (database: Database) => {
  const current = database
    .prepare<[string, string], number>('SELECT check_in FROM attendance WHERE assembly_id = ? AND member_id = ?')
    .pluck();
  const started = database.prepare('INSERT INTO check_in VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)');
  const ended = database.prepare('UPDATE check_in SET ended_at = ?, ended = ? WHERE assembly_id = ? AND member_id = ? AND check_in = ?');
  const last = database.prepare<[string, string], { readonly check_in: number; readonly ended: string }>(
    `SELECT check_in, ended FROM check_in WHERE assembly_id = ? AND member_id = ? AND ended IS NOT 'retracted' ORDER BY check_in DESC LIMIT 1`,
  );
  const arrived = database.prepare(
    `INSERT INTO attendance SELECT assembly_id, member_id, mode, desk_id, check_in FROM check_in
      WHERE assembly_id = ? AND member_id = ? AND check_in = ?`,
  );
  const left = database.prepare('DELETE FROM attendance WHERE assembly_id = ? AND member_id = ?');
  const counted = database.prepare(
    // A second call is opened and closed again: what counts is who came then.
    `INSERT OR REPLACE INTO head_count
      SELECT $assemblyId, $moment, (SELECT count(*) FROM attendance WHERE assembly_id = $assemblyId), (${representedSql('$assemblyId')})`,
  );

  const end = ({ assemblyId, memberId }: Key, how: 'moved' | 'left' | 'retracted', at: string): void => {
    const checkIn = current.get(assemblyId, memberId);
    if (checkIn === undefined) return;
    ended.run(at, how, assemblyId, memberId, checkIn);
    left.run(assemblyId, memberId);
  };

  const goBack = ({ assemblyId, memberId }: Key): void => {
    const before = last.get(assemblyId, memberId);
    // It was given up for the check-in that is retracted, and for nothing else: it goes on as if it had not been.
    if (before?.ended !== 'moved') return;
    ended.run(null, null, assemblyId, memberId, before.check_in);
    arrived.run(assemblyId, memberId, before.check_in);
  };

  return {
    take: ({ type, data, number, meta: { recordedAt } }: RecordedOneOf<AttendanceEvent>): void => {
      switch (type) {
        case 'CheckedIn':
          end(data, 'moved', recordedAt);
          started.run(data.assemblyId, data.memberId, number, data.mode, data.deskId ?? null, recordedAt);
          arrived.run(data.assemblyId, data.memberId, number);
          return;
        case 'CheckedOut':
          return end(data, 'left', recordedAt);
        case 'CheckInRetracted':
          end(data, 'retracted', recordedAt);
          return goBack(data);
      }
    },
    countHeads: (assemblyId: string, moment: 'opening' | 'closing'): void => void counted.run({ assemblyId, moment }),
  };
};
