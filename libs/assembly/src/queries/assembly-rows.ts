import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { QuorumNoted } from '../domain/assembly.events.js';
import type { Venue } from '../domain/convocation.events.js';
import type { AttendanceCount } from '../domain/attendance.js';
import type { AnnulmentGround, BallotOpened, PrioritiesProclaimed, ResultProclaimed } from '../domain/ballot.events.js';
import type { GroupedVotes } from '../domain/tally.js';
import { representedCount } from './proxy-rows.js';
import type { AnnouncedCount, AssemblySummary, BallotView, Participation } from './assembly-view.js';

export interface AssemblyRow {
  readonly assembly_id: string;
  readonly kind: string;
  readonly date: string;
  readonly notice_sent_on: string;
  readonly call: number;
  readonly rulebook_version: number;
  readonly status: AssemblySummary['status'];
  readonly time: string | null;
  readonly place_digest: string | null;
  readonly venue: Venue | null;
  readonly agenda: string;
  readonly documents: string;
  readonly consultation_list: string | null;
  readonly bureau: string | null;
  readonly roll: string | null;
  readonly opened_at: string | null;
  readonly closed_at: string | null;
}

export interface BallotRow {
  readonly ballot_id: string;
  readonly assembly_id: string;
  readonly opened: string;
  readonly status: BallotView['status'];
  readonly opened_at: string;
  readonly closed_at: string | null;
  readonly counted: 0 | 1;
  readonly result: string | null;
  readonly annulment: AnnulmentGround | null;
}

export const assemblyRow = (database: Database, assemblyId: string): AssemblyRow | undefined =>
  prepared<[string], AssemblyRow>(database, 'SELECT * FROM assembly WHERE assembly_id = ?').get(assemblyId);

/** Latest first, from before `before` (a date and an id) on. */
export const assemblyRows = (database: Database, limit: number, before?: { date: string; assemblyId: string }): readonly AssemblyRow[] =>
  prepared<[string, string, number], AssemblyRow>(
    database,
    'SELECT * FROM assembly WHERE (date, assembly_id) < (?, ?) ORDER BY date DESC, assembly_id DESC LIMIT ?',
  ).all(before?.date ?? '9999', before?.assemblyId ?? '', limit);

export const summaryOf = (row: AssemblyRow): AssemblySummary => ({
  assemblyId: row.assembly_id,
  kind: row.kind,
  date: row.date,
  noticeSentOn: row.notice_sent_on,
  call: row.call,
  rulebookVersion: row.rulebook_version,
  status: row.status,
});

export const bureauOf = ({ bureau }: AssemblyRow): readonly string[] => (bureau === null ? [] : (JSON.parse(bureau) as string[]));

export const attendanceRow = (database: Database, assemblyId: string): AttendanceCount => {
  const present = prepared<[string], { present: number }>(database, 'SELECT count(*) AS present FROM attendance WHERE assembly_id = ?').get(
    assemblyId,
  );
  return { present: present?.present ?? 0, represented: representedCount(database, assemblyId) };
};

/** How many said that they come or that they cannot, for the day the assembly has now. */
export const announcedRow = (database: Database, { assembly_id: assemblyId, date }: AssemblyRow): AnnouncedCount =>
  prepared<[string, string], AnnouncedCount>(
    database,
    `SELECT count(*) FILTER (WHERE intent = 'coming') AS coming, count(*) FILTER (WHERE intent = 'apologised') AS apologised
      FROM announcement WHERE assembly_id = ? AND date = ?`,
  ).get(assemblyId, date) ?? { coming: 0, apologised: 0 };

export const presentMembers = (database: Database, assemblyId: string): readonly string[] =>
  prepared<[string], string>(database, 'SELECT member_id FROM attendance WHERE assembly_id = ?').pluck().all(assemblyId);

export const quorumRows = (database: Database, assemblyId: string): readonly Omit<QuorumNoted['data'], 'assemblyId'>[] =>
  prepared<[string], { noted: string }>(database, 'SELECT noted FROM quorum WHERE assembly_id = ? ORDER BY ledger_number')
    .all(assemblyId)
    .map(({ noted }) => {
      const { assemblyId: _ofThisAssembly, ...quorum } = JSON.parse(noted) as QuorumNoted['data'];
      return quorum;
    });

export const ballotView = (row: BallotRow): Omit<BallotView, keyof Participation> => ({
  ballotId: row.ballot_id,
  status: row.status,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  counted: row.counted === 1,
  opened: JSON.parse(row.opened) as BallotOpened['data'],
  ...proclaimedIn(row),
  annulment: row.annulment,
});

/** What was proclaimed: a result, or an order of priorities. */
const proclaimedIn = ({ result }: BallotRow): Pick<BallotView, 'result' | 'priorities'> => {
  if (result === null) return { result: null, priorities: null };
  const proclaimed = JSON.parse(result) as ResultProclaimed['data'] | PrioritiesProclaimed['data'];
  return 'places' in proclaimed ? { result: null, priorities: proclaimed } : { result: proclaimed, priorities: null };
};

export const ballotRows = (database: Database, assemblyId: string): readonly Omit<BallotView, keyof Participation>[] =>
  prepared<[string], BallotRow>(database, 'SELECT * FROM ballot WHERE assembly_id = ? ORDER BY first_number')
    .all(assemblyId)
    .map(ballotView);

export const participationRow = (
  database: Database,
  { ballotId, status, opened }: Omit<BallotView, keyof Participation>,
): Participation => {
  const counted = prepared<[string], Pick<Participation, 'votes' | 'late'>>(database, 'SELECT votes, late FROM ballot WHERE ballot_id = ?');
  const { votes, late } = counted.get(ballotId) ?? { votes: 0, late: 0 };
  // Papers in an urn and hands in a room are counted after the close, and name no right.
  return { votes, late, notVoted: status === 'open' || opened.mode !== 'open' ? null : opened.rollCount - votes };
};

/** In the order of their colleges, and of their choices within each. */
export const groupedVoteRows = (database: Database, ballotId: string): readonly GroupedVotes[] =>
  prepared<[string], Required<GroupedVotes>>(
    database,
    'SELECT college, choice, count FROM choice WHERE ballot_id = ? AND count > 0 ORDER BY college, choice',
  )
    .all(ballotId)
    .map(({ college, ...votes }) => (college === '' ? votes : { college, ...votes }));
