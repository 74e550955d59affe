import type { Database } from 'better-sqlite3';
import type { RecordedOneOf } from '#kernel';
import { nextDue } from '../domain/agenda.js';
import type { Proceeding } from '../domain/case.js';
import type { ProceedingEvent } from '../domain/proceeding.events.js';
import { proceedingFolding } from '../domain/proceeding.js';

/** Cases as they stand, each one row. */
export const caseRowsIn = (database: Database) => {
  const found = database.prepare<[string], string>('SELECT state FROM proceeding WHERE proceeding_id = ?').pluck();
  const opens = database.prepare(
    'INSERT INTO proceeding VALUES (@proceedingId, @memberId, @status, @state, @step, @dueOn, @waiting, @number)',
  );
  const changes = database.prepare(
    `UPDATE proceeding SET status = @status, state = @state, step = @step, due_on = @dueOn, waiting = @waiting
      WHERE proceeding_id = @proceedingId`,
  );
  const answered = database.prepare('UPDATE incident SET proceeding_id = ? WHERE incident_id = ?');
  return {
    take: (event: RecordedOneOf<ProceedingEvent>): void => {
      const { proceedingId } = event.data;
      const before = found.get(proceedingId);
      const proceeding = proceedingFolding.evolve(
        before === undefined ? proceedingFolding.initialState : (JSON.parse(before) as Proceeding),
        event,
      );
      if (proceeding.status === 'none') return;
      const due = nextDue(proceeding);
      const { memberId } = proceeding.opened;
      const next = { step: due?.step ?? null, dueOn: due?.dueOn ?? null, waiting: due ? Number(due.waiting) : null };
      const row = { proceedingId, status: proceeding.status, state: JSON.stringify(proceeding), ...next };
      if (before === undefined) opens.run({ ...row, memberId, number: event.number });
      else changes.run(row);
      if (event.type === 'ProceedingOpened' || event.type === 'IncidentJoined') answered.run(proceedingId, event.data.incidentId);
    },
  };
};
