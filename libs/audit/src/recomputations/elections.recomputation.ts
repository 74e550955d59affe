import { hash } from 'node:crypto';
import type { RecordedEvent, RecordedOneOf } from '#kernel';
import type { CountRecord, Digest } from '#counting';
import {
  countVotes,
  electionFolding,
  questionOf,
  recordHashOf,
  type CalledElection,
  type Election,
  type ElectionEvent,
} from '#elections/domain';
import type { Recomputation, RecomputedTable } from '../recomputation.js';
import { inOrder, type Row } from '../table.js';
import { ELECTIONS_TABLE } from '../tables.js';
import { BALLOT_BOX_TYPES, BallotBox } from './ballot-box.js';
import { countHashOf } from './count-hash.js';

export const digest: Digest = (text) => hash('sha256', text, 'buffer');

/** What a count came to, from the votes alone. */
interface Outcome {
  readonly elected: readonly string[];
  readonly countHash: string;
  readonly recordHash: string;
}

/** Elections, each one counted again by its method at the entry that proclaimed it. */
export class ElectionsRecomputation implements Recomputation {
  readonly handles: readonly string[] = [
    ...['ElectionCalled', 'CandidacyDeclared', 'CandidacyValidated', 'CandidacyRejected', 'CandidacyWithdrawn', 'CandidacyReinstated'],
    ...['CandidatesListed', 'LotCommitted', 'LotRevealed', 'ElectionProclaimed', ...BALLOT_BOX_TYPES],
  ];
  readonly tables: readonly RecomputedTable[] = [
    {
      table: ELECTIONS_TABLE,
      rows: () =>
        inOrder(
          ELECTIONS_TABLE,
          [...this.elections.values()].map((election) => this.rowOf(election)),
        ),
    },
  ];
  private readonly elections = new Map<string, CalledElection>();
  private readonly outcomes = new Map<string, Outcome>();
  private readonly box = new BallotBox();

  take(recorded: RecordedEvent): void {
    if (BALLOT_BOX_TYPES.some((type) => type === recorded.type)) return this.box.take(recorded);
    // Only types of this union are asked for besides.
    const event = recorded as RecordedOneOf<ElectionEvent>;
    const { electionId } = event.data;
    const before: Election = this.elections.get(electionId) ?? electionFolding.initialState;
    if (event.type === 'ElectionProclaimed' && before.status !== 'unknown') this.count(before, event.data.ballotId);
    const after = electionFolding.evolve(before, event);
    if (after.status !== 'unknown') this.elections.set(electionId, after);
  }

  private count(election: CalledElection, ballotId: string): void {
    const ballot = this.box.ballots.get(ballotId);
    if (!ballot) return;
    const votes = ballot.grouped;
    const record: CountRecord = countVotes(questionOf(election, ballot.opened, { votes }, digest));
    const elected = record.elected.flatMap((n) => election.candidacies[n - 1]?.memberId ?? []);
    const { electionId } = election.call;
    this.outcomes.set(electionId, { elected, countHash: countHashOf(ballotId, votes), recordHash: recordHashOf(record, digest) });
  }

  private rowOf({ call, status, list }: CalledElection): Row {
    const { electionId, assemblyId, date, body, seats } = call;
    const { elected = [], countHash = null, recordHash = null } = this.outcomes.get(electionId) ?? {};
    return { electionId, assemblyId, date, body, seats, status, ballotId: list?.ballotId ?? null, elected, countHash, recordHash };
  }
}
