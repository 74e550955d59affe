import type { AssemblySummary, Ballot } from './assembly.js';

export interface BallotParticipation {
  readonly ballotId: string;
  readonly subject: 'resolution' | 'election';
  readonly resolution: number | null;
  readonly status: Ballot['status'];
  readonly rights: number;
  /** null where nobody counted */
  readonly votes: number | null;
}

/** How many took part in an assembly. */
export interface AssemblyParticipation extends AssemblySummary {
  readonly members: number;
  readonly present: number;
  readonly represented: number;
  readonly ballots: readonly BallotParticipation[];
}
