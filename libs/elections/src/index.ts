import type { Projection } from '#processing';
import { electionRecordProjection } from './projections/election-record.projection.js';

export { CallElection } from './commands/call-election.command.js';
export { DeclareCandidacy } from './commands/declare-candidacy.command.js';
export { OpenElectionBallot } from './commands/open-election-ballot.command.js';
export { ProclaimElection } from './commands/proclaim-election.command.js';
export * from './domain/index.js';
export { ElectionsModule } from './elections.module.js';
export { ListElections, type ElectionsAnswer, type ElectionView } from './queries/list-elections.query.js';

export const electionsProjections: readonly Projection[] = [electionRecordProjection];
