import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { NextStep } from '../domain/agenda.js';
import type { CaseOutcome, RunningCase, Sanction } from '../domain/case.js';

/** A case as lists show it: stage, dates and measures, and nothing anybody said. */
export interface CaseLine {
  readonly proceedingId: string;
  readonly memberId: string;
  readonly status: RunningCase['status'];
  readonly family: string;
  readonly openedOn: string;
  /** the policy that opened it; null when somebody did */
  readonly policy: string | null;
  readonly incidents: number;
  readonly referred: boolean;
  readonly measure: Sanction['measure'] | null;
  readonly outcome: CaseOutcome | null;
  readonly step: NextStep | null;
  readonly dueOn: string | null;
  /** whether its day has passed */
  readonly overdue: boolean;
}

interface Row {
  readonly number: number;
  readonly state: string;
  readonly step: NextStep | null;
  readonly dueOn: string | null;
}

const columns = 'number, state, step, due_on AS dueOn';

const lineOf = ({ state, step, dueOn }: Row, today: string): CaseLine => {
  // The column holds the state the projection folded.
  const running = JSON.parse(state) as RunningCase;
  const { opened, incidentIds, referred, status } = running;
  const { proceedingId, memberId, family, openedOn, policy = null } = opened;
  const measure = 'sanction' in running ? (running.sanction?.measure ?? null) : null;
  const outcome = running.status === 'closed' ? running.outcome : null;
  const due = { step, dueOn, overdue: dueOn !== null && dueOn < today };
  return { proceedingId, memberId, status, family, openedOn, policy, incidents: incidentIds.length, referred, measure, outcome, ...due };
};

/** Which cases are asked for. */
export interface CasesAsked {
  readonly status?: RunningCase['status'];
  readonly memberId?: string;
}

interface Slice {
  readonly after: number;
  readonly limit: number;
  readonly today: string;
}

/** @returns at most `limit` cases, in the order in which they were opened, each with its key */
export const casesAsked = (
  database: Database,
  asked: CasesAsked,
  { after, limit, today }: Slice,
): readonly (CaseLine & { readonly number: number })[] => {
  const { status = null, memberId = null } = asked;
  return prepared<[object], Row>(
    database,
    `SELECT ${columns} FROM proceeding WHERE number > @after AND (@status IS NULL OR status = @status)
        AND (@memberId IS NULL OR member_id = @memberId) ORDER BY number LIMIT @limit`,
  )
    .all({ status, memberId, after, limit })
    .map((row) => ({ number: row.number, ...lineOf(row, today) }));
};

/** Cases somebody has to act in, the most urgent first: what time brings about by itself is left out until its day has passed. */
export const casesDue = (database: Database, { today, limit }: Omit<Slice, 'after'>): readonly CaseLine[] =>
  prepared<[object], Row>(
    database,
    `SELECT ${columns} FROM proceeding WHERE due_on IS NOT NULL AND (waiting = 0 OR due_on < @today) ORDER BY due_on, proceeding_id LIMIT @limit`,
  )
    .all({ today, limit })
    .map((row) => lineOf(row, today));

export const caseNamed = (database: Database, proceedingId: string, today: string): CaseLine | undefined =>
  prepared<[string], Row>(database, `SELECT ${columns} FROM proceeding WHERE proceeding_id = ?`)
    .all(proceedingId)
    .map((row) => lineOf(row, today))[0];
