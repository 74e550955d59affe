import type { Assembly, AssemblyStatus, Ballot } from './assembly.js';

/** Where an assembly stands, as the server tells it while it sits. */
export interface LiveState {
  readonly status: AssemblyStatus;
  readonly attendance: Assembly['attendance'];
  readonly quorums: readonly unknown[];
  readonly ballots: readonly Pick<Ballot, 'ballotId' | 'status' | 'votes' | 'late'>[];
}

/** What there is to ask for again once it changes: everything that is told live by its number alone is left out. */
export const turnOf = ({ status, quorums, ballots }: LiveState): string =>
  JSON.stringify([status, quorums.length, ballots.map((ballot) => [ballot.ballotId, ballot.status])]);

/** An assembly with the numbers that were told since it was asked for. */
export const withNumbers = (assembly: Assembly, { attendance, ballots }: LiveState): Assembly => {
  const told = new Map(ballots.map((ballot) => [ballot.ballotId, ballot]));
  return {
    ...assembly,
    attendance,
    ballots: assembly.ballots.map((ballot) => {
      const { votes, late } = told.get(ballot.ballotId) ?? ballot;
      return { ...ballot, votes, late };
    }),
  };
};
