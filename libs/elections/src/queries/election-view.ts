import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { CalledElection, Candidacy } from '../domain/election.js';

/** An election as it stands. */
export interface ElectionView {
  readonly called: CalledElection['call'];
  readonly status: CalledElection['status'];
  /** in the order of declaration */
  readonly candidacies: readonly Omit<Candidacy, 'electionId'>[];
  /** the list as it stands on the paper, once it is closed */
  readonly list: CalledElection['list'] | null;
  readonly lot: CalledElection['lot'] | null;
  readonly proclaimed: CalledElection['result'] | null;
}

const viewOf = (election: string): ElectionView => {
  // The column holds the state the projection folded.
  const { call, status, candidacies, list = null, lot = null, result = null } = JSON.parse(election) as CalledElection;
  const withoutId = candidacies.map(({ electionId: _ofThisElection, ...candidacy }) => candidacy);
  return { called: call, status, candidacies: withoutId, list, lot, proclaimed: result };
};

export const electionsOf = (database: Database, assemblyId: string): readonly ElectionView[] =>
  prepared<[string], { election: string }>(database, 'SELECT election FROM election WHERE assembly_id = ? ORDER BY first_number')
    .all(assemblyId)
    .map(({ election }) => viewOf(election));

export const electionNamed = (database: Database, electionId: string): ElectionView | undefined =>
  prepared<[string], { election: string }>(database, 'SELECT election FROM election WHERE election_id = ?')
    .all(electionId)
    .map(({ election }) => viewOf(election))[0];
