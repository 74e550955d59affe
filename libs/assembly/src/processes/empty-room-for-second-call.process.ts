import type { RecordedOneOf } from '#kernel';
import type { Process } from '#processing';
import type { CheckOut } from '../domain/attendance.decide.js';
import type { AttendanceEvent } from '../domain/attendance.events.js';
import type { SecondCallConvened } from '../domain/convocation.events.js';

/** What the process asks for; the application turns it into the command of that name. */
interface CheckOutAsked {
  readonly type: CheckOut['type'];
  readonly data: Omit<CheckOut, 'type' | 'at'>;
}

/**
 * Who came to a first call that failed goes home, and signs the sheet again at the second one. Who is there by post stays: her form holds for
 * the assemblies that follow on the same agenda (C. com. R225-77).
 */
export const emptyRoomForSecondCall: Process = {
  name: 'empty-room-for-second-call',
  startFrom: 'beginning',
  handles: ['CheckedIn', 'CheckedOut', 'CheckInRetracted', 'SecondCallConvened'],
  schema: [
    `CREATE TABLE check_in (
      assembly_id TEXT NOT NULL, member_id TEXT NOT NULL, number INTEGER NOT NULL, mode TEXT NOT NULL,
      PRIMARY KEY (assembly_id, member_id, number)) STRICT, WITHOUT ROWID`,
  ],
  prepare: (database) => {
    const arrived = database.prepare('INSERT OR IGNORE INTO check_in VALUES (?, ?, ?, ?)');
    const left = database.prepare('DELETE FROM check_in WHERE assembly_id = ? AND member_id = ?');
    // A check-in that is retracted gives way to the one it took the place of.
    const retracted = database.prepare(
      `DELETE FROM check_in WHERE assembly_id = $assembly AND member_id = $member AND number =
        (SELECT max(number) FROM check_in WHERE assembly_id = $assembly AND member_id = $member)`,
    );
    const there = database
      .prepare<[string], string>(
        `SELECT member_id FROM (SELECT member_id, mode, max(number) FROM check_in WHERE assembly_id = ? GROUP BY member_id)
          WHERE mode <> 'postal' ORDER BY member_id`,
      )
      .pluck();
    return {
      react: (recorded) => {
        // `handles` lists events of these unions.
        const { type, data, number } = recorded as RecordedOneOf<AttendanceEvent | SecondCallConvened>;
        const { assemblyId } = data;
        switch (type) {
          case 'CheckedIn':
            arrived.run(assemblyId, data.memberId, number, data.mode);
            return [];
          case 'CheckedOut':
            left.run(assemblyId, data.memberId);
            return [];
          case 'CheckInRetracted':
            retracted.run({ assembly: assemblyId, member: data.memberId });
            return [];
          case 'SecondCallConvened':
            return there.all(assemblyId).map((memberId) => {
              const command = { type: 'CheckOut', data: { assemblyId, memberId } } satisfies CheckOutAsked;
              return { effect: `check-out ${memberId}`, command };
            });
        }
      },
    };
  },
};
