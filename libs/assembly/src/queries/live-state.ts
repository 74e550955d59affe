import type { Database } from 'better-sqlite3';
import type { BallotSubject } from '../domain/ballot.events.js';
import { assemblyRow, attendanceRow, ballotRows, participationRow, quorumRows, summaryOf } from './assembly-rows.js';
import { rollView } from './roll-rows.js';
import type { AssemblySummary, AssemblyView, BallotView } from './assembly-view.js';

/** A ballot as a screen in the hall shows it: how many have voted while it is open, and the result once it is proclaimed. */
export interface LiveBallot extends Pick<BallotView, 'ballotId' | 'status' | 'votes' | 'late' | 'annulment'> {
  readonly subject: BallotSubject;
  readonly rollCount: number;
  readonly closesAt: string | null;
  readonly outcome: string | null;
  readonly counts: {
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
    readonly blank: number;
    readonly null: number;
  } | null;
}

/** Where an assembly stands. The same for everybody who watches: no name, no sentence, no partial result. */
export interface LiveState {
  readonly assemblyId: string;
  readonly status: AssemblySummary['status'];
  /** what the ballot opened last is about; null before the first */
  readonly agendaPoint: BallotSubject | null;
  readonly attendance: AssemblyView['attendance'] & { readonly members: number };
  readonly quorums: AssemblyView['quorums'];
  readonly ballots: readonly LiveBallot[];
}

/** @returns `undefined` for an assembly that nobody convened */
export const liveState = (record: Database, tallies: Database, assemblyId: string): LiveState | undefined => {
  const row = assemblyRow(record, assemblyId);
  if (!row) return undefined;
  const ballots = ballotRows(record, assemblyId);
  return {
    assemblyId,
    status: summaryOf(row).status,
    agendaPoint: ballots.at(-1)?.opened.subject ?? null,
    attendance: { ...attendanceRow(record, assemblyId), members: rollView(record, row)?.rights ?? 0 },
    quorums: quorumRows(record, assemblyId),
    ballots: ballots.map((ballot) => liveBallot({ ...ballot, ...participationRow(tallies, ballot) })),
  };
};

const liveBallot = ({ ballotId, status, votes, late, annulment, opened, result, priorities }: BallotView): LiveBallot => ({
  ballotId,
  status,
  votes,
  late,
  annulment,
  subject: opened.subject,
  rollCount: opened.rollCount,
  closesAt: opened.closesAt ?? null,
  outcome: (result ?? priorities)?.outcome ?? null,
  counts: result?.counts ?? null,
});
