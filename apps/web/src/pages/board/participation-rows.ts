import type { AssemblyParticipation, BallotParticipation } from '../../server/participation.js';

/** A line of the table: an assembly, or one of its ballots. */
export interface ParticipationRow {
  readonly key: string;
  readonly assembly: AssemblyParticipation;
  /** absent on the line of the assembly itself */
  readonly ballot?: BallotParticipation;
  /** who might have */
  readonly whole: number;
  /** who did; null where nobody counted */
  readonly took: number | null;
}

/** Each assembly with its ballots below; one that was annulled counts for nothing. */
export const participationRows = (assemblies: readonly AssemblyParticipation[]): readonly ParticipationRow[] =>
  assemblies.flatMap((assembly) => [
    { key: assembly.assemblyId, assembly, whole: assembly.members, took: assembly.present + assembly.represented },
    ...assembly.ballots
      .filter(({ status }) => status !== 'annulled')
      .map((ballot) => ({ key: ballot.ballotId, assembly, ballot, whole: ballot.rights, took: ballot.votes })),
  ]);
