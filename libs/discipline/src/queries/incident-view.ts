import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';

/** An incident as lists show it, without what happened in words. */
export interface IncidentLine {
  readonly incidentId: string;
  readonly memberId: string;
  readonly kind: string;
  readonly family: string;
  readonly occurredOn: string;
  readonly amountCents: number | null;
  readonly withdrawn: boolean;
  /** the case that answers it; null while none does */
  readonly proceedingId: string | null;
}

type Row = Omit<IncidentLine, 'withdrawn'> & { readonly withdrawn: number };

const columns = `incident_id AS incidentId, member_id AS memberId, kind, family, occurred_on AS occurredOn, amount_cents AS amountCents, withdrawn,
  proceeding_id AS proceedingId`;

const lineOf = ({ withdrawn, ...row }: Row): IncidentLine => ({ ...row, withdrawn: withdrawn === 1 });

export const incidentNamed = (database: Database, incidentId: string): IncidentLine | undefined =>
  prepared<[string], Row>(database, `SELECT ${columns} FROM incident WHERE incident_id = ?`).all(incidentId).map(lineOf)[0];

/** Incidents nothing has answered, the oldest first: somebody has to open a case, or take the report back. */
export const unanswered = (database: Database, limit: number): readonly IncidentLine[] =>
  prepared<[number], Row>(database, `SELECT ${columns} FROM incident WHERE proceeding_id IS NULL AND withdrawn = 0 ORDER BY number LIMIT ?`)
    .all(limit)
    .map(lineOf);
