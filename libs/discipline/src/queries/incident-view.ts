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

/** Which incidents are asked for. */
export interface IncidentsAsked {
  /** those nothing has answered, those a case answers, or those taken back; all when absent */
  readonly state?: 'unanswered' | 'answered' | 'withdrawn';
  readonly memberId?: string;
}

/** @returns at most `limit` incidents, in the order in which they were reported, each with its key */
export const incidentsAsked = (
  database: Database,
  { state = null, memberId = null }: Readonly<{ [Asked in keyof IncidentsAsked]: IncidentsAsked[Asked] | null }>,
  { after, limit }: { readonly after: number; readonly limit: number },
): readonly (IncidentLine & { readonly number: number })[] =>
  prepared<[object], Row & { readonly number: number }>(
    database,
    `SELECT number, ${columns} FROM incident WHERE number > @after AND (@memberId IS NULL OR member_id = @memberId)
        AND (@state IS NULL OR @state = CASE WHEN withdrawn = 1 THEN 'withdrawn' WHEN proceeding_id IS NULL THEN 'unanswered' ELSE 'answered' END)
        ORDER BY number LIMIT @limit`,
  )
    .all({ state, memberId, after, limit })
    .map(({ number, ...row }) => ({ number, ...lineOf(row) }));

/** Incidents nothing has answered, the oldest first: somebody has to open a case, or take the report back. */
export const unanswered = (database: Database, limit: number): readonly IncidentLine[] =>
  prepared<[number], Row>(database, `SELECT ${columns} FROM incident WHERE proceeding_id IS NULL AND withdrawn = 0 ORDER BY number LIMIT ?`)
    .all(limit)
    .map(lineOf);
