import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import type { RecordedOneOf } from '#kernel';
import type { AttendanceEvent } from '../domain/attendance.events.js';
import { attendanceFolding, type Attendance } from '../domain/attendance.js';
import { attendanceTables, attendanceWriter } from './attendance-table.js';
import { proxyTable } from './proxy-table.js';

const [assemblyId, members] = ['a', ['ada', 'ben']];

const act = fc.record({
  memberId: fc.constantFrom(...members),
  type: fc.constantFrom('CheckedIn' as const, 'CheckedOut' as const, 'CheckInRetracted' as const),
  mode: fc.constantFrom('room' as const, 'remote' as const, 'postal' as const),
  deskId: fc.constantFrom('door-1', 'door-2'),
});

const eventOf = ({
  type,
  memberId,
  mode,
  deskId,
}: { type: AttendanceEvent['type'] } & Record<'memberId' | 'deskId', string> & { mode: 'room' | 'remote' | 'postal' }): AttendanceEvent => {
  if (type === 'CheckedIn') return { type, data: { assemblyId, memberId, mode, deskId } };
  if (type === 'CheckedOut') return { type, data: { assemblyId, memberId } };
  return { type, data: { assemblyId, memberId, ground: 'wrongPerson' } };
};

describe('the table of who is there', () => {
  it('says what the entries fold to, whatever was undone or done again', () =>
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const database = new Sqlite(':memory:');
        for (const table of [...attendanceTables, proxyTable]) database.exec(table);
        const writer = attendanceWriter(database);
        const folded = new Map<string, Attendance>(members.map((memberId) => [memberId, attendanceFolding.initialState]));
        for (const [number, done] of acts.entries()) {
          const event = eventOf(done);
          // Only these are read of an entry.
          writer.take({ ...event, number, meta: { recordedAt: String(number) } } as RecordedOneOf<AttendanceEvent>);
          folded.set(done.memberId, attendanceFolding.evolve(folded.get(done.memberId) ?? attendanceFolding.initialState, event));
        }
        const there = database.prepare<[], { member_id: string; mode: string; desk_id: string }>('SELECT * FROM attendance').all();
        const expected = [...folded].flatMap(([member_id, state]) =>
          state.status === 'present' ? [{ member_id, mode: state.mode, desk_id: state.deskId }] : [],
        );
        expect(there.map(({ member_id, mode, desk_id }) => ({ member_id, mode, desk_id }))).toEqual(expected);
        const kept = database.prepare('SELECT count(*) FROM check_in').pluck().get();
        expect(kept).toBe(acts.filter(({ type }) => type === 'CheckedIn').length);
        database.close();
      }),
    ));
});
