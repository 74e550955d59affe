import type { RecordedOneOf } from '#kernel';
import { addDays } from '#kernel';
import type { AssemblyEvent } from '#assembly/domain';
import type { MembershipEvent } from '#membership/domain';
import type { Process, Reaction } from '#processing';
import type { EndMandate } from '../domain/mandate.decide.js';
import type { MandateEndCause, MandateEvent } from '../domain/mandate.events.js';
import { endsWithAssemblyOf } from '../domain/seat.js';
import type { Asked } from './asked.js';

type Heard = RecordedOneOf<AssemblyEvent | MandateEvent | MembershipEvent>;

interface RunningRow {
  readonly mandate_id: string;
  readonly starts: string;
  readonly last_year: number;
  readonly co_opted: number;
}

/**
 * Ends the mandates an ordinary assembly ends when it closes: those of their last year, and those filled by co-optation. Ends those of a
 * member who leaves, with the membership: nobody sits who is no member.
 */
export const endMandates: Process = {
  name: 'end-mandates',
  startFrom: 'beginning',
  handles: ['AssemblyConvened', 'AssemblyClosed', 'MandateBegun', 'DirectorCoOpted', 'MandateEnded', 'MembershipEnded'],
  schema: [
    'CREATE TABLE ordinary_assembly (assembly_id TEXT PRIMARY KEY, date TEXT NOT NULL) STRICT, WITHOUT ROWID',
    `CREATE TABLE running (mandate_id TEXT PRIMARY KEY, member_id TEXT NOT NULL, starts TEXT NOT NULL, last_year INTEGER NOT NULL,
      co_opted INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  ],
  prepare: (database) => {
    const convened = database.prepare('INSERT OR REPLACE INTO ordinary_assembly VALUES (?, ?)');
    const dateOf = database.prepare<[string], string>('SELECT date FROM ordinary_assembly WHERE assembly_id = ?').pluck();
    const begun = database.prepare('INSERT OR REPLACE INTO running VALUES (?, ?, ?, ?, ?)');
    const ended = database.prepare('DELETE FROM running WHERE mandate_id = ?');
    const running = database.prepare<[], RunningRow>('SELECT * FROM running ORDER BY mandate_id');
    const runningOf = database.prepare<[string], RunningRow>('SELECT * FROM running WHERE member_id = ? ORDER BY mandate_id');

    const endedByAssemblyOf = (date: string): readonly RunningRow[] =>
      running
        .all()
        .filter(({ starts, last_year: lastYear, co_opted: coOpted }) =>
          endsWithAssemblyOf({ mandateId: '', memberId: '', body: 'board', from: starts, lastYear, coOpted: coOpted === 1 }, date),
        );

    return {
      react: (recorded) => {
        // `handles` lists events of these unions.
        const event = recorded as Heard;
        switch (event.type) {
          case 'AssemblyConvened':
            if (event.data.kind !== 'extraordinary') convened.run(event.data.assemblyId, event.data.date);
            return [];
          case 'AssemblyClosed': {
            const date = dateOf.get(event.data.assemblyId);
            return date === undefined ? [] : endedByAssemblyOf(date).map((row) => asked(row, 'term', date));
          }
          case 'MandateBegun':
          case 'DirectorCoOpted': {
            const { mandateId, memberId, from, lastYear } = event.data;
            begun.run(mandateId, memberId, from, lastYear, event.type === 'DirectorCoOpted' ? 1 : 0);
            return [];
          }
          case 'MandateEnded':
            ended.run(event.data.mandateId);
            return [];
          case 'MembershipEnded': {
            const { memberId, cause, lastDay } = event.data;
            const until = addDays(lastDay, 1);
            return runningOf.all(memberId).map((row) => asked(row, cause === 'death' ? 'death' : 'lossOfMembership', until));
          }
          default:
            return [];
        }
      },
    };
  },
};

/** A mandate that begins later than it would end has no day at all. */
const asked = ({ mandate_id: mandateId, starts }: RunningRow, cause: MandateEndCause, date: string): Reaction => {
  const until = date < starts ? starts : date;
  const data = { mandateId, cause, until, effectiveAt: until };
  return { effect: `end-mandate ${mandateId}`, command: { type: 'EndMandate', data } satisfies Asked<EndMandate> };
};
