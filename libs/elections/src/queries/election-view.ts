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
  /** the election that puts its open seats to the vote again, once it is called */
  readonly secondRound: string | null;
}

interface Row {
  readonly election: string;
  readonly second_round: string | null;
}

const rows = (condition: string): string => `SELECT election, (SELECT later.election_id FROM election AS later
  WHERE later.assembly_id = election.assembly_id AND later.election ->> '$.call.secondRoundOf' = election.election_id) AS second_round
  FROM election WHERE ${condition} ORDER BY first_number`;

const viewOf = ({ election, second_round: secondRound }: Row): ElectionView => {
  // The column holds the state the projection folded.
  const { call, status, candidacies, list = null, lot = null, result = null } = JSON.parse(election) as CalledElection;
  const withoutId = candidacies.map(({ electionId: _ofThisElection, ...candidacy }) => candidacy);
  return { called: call, status, candidacies: withoutId, list, lot, proclaimed: result, secondRound };
};

export const electionsOf = (database: Database, assemblyId: string): readonly ElectionView[] =>
  prepared<[string], Row>(database, rows('assembly_id = ?')).all(assemblyId).map(viewOf);

export const electionNamed = (database: Database, electionId: string): ElectionView | undefined =>
  prepared<[string], Row>(database, rows('election_id = ?')).all(electionId).map(viewOf)[0];
