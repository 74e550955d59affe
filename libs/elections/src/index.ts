import type { Process } from '#processing';
import { BeginMandate } from './commands/begin-mandate.command.js';
import { EndMandate } from './commands/end-mandate.command.js';
import { ExamineMandate } from './commands/examine-mandate.command.js';
import { ReinstateCandidacy } from './commands/reinstate-candidacy.command.js';
import { ReinstateMandate } from './commands/reinstate-mandate.command.js';
import { WithdrawCandidacy } from './commands/withdraw-candidacy.command.js';
import { beginMandates } from './processes/begin-mandates.process.js';
import { endMandates } from './processes/end-mandates.process.js';
import { examineMandates } from './processes/examine-mandates.process.js';
import { reinstateMandates } from './processes/reinstate-mandates.process.js';
import { withdrawCandidacies } from './processes/withdraw-candidacies.process.js';

export { BeginMandate, EndMandate, ReinstateMandate, WithdrawCandidacy };
export { CallElection } from './commands/call-election.command.js';
export { CallSecondRound } from './commands/call-second-round.command.js';
export { CommitLot } from './commands/commit-lot.command.js';
export { CoOptDirector } from './commands/co-opt-director.command.js';
export { DeclareCandidacy } from './commands/declare-candidacy.command.js';
export { EraseStatement } from './commands/erase-statement.command.js';
export { LiftIncompatibility } from './commands/lift-incompatibility.command.js';
export { NoteIncompatibility } from './commands/note-incompatibility.command.js';
export { OpenElectionBallot } from './commands/open-election-ballot.command.js';
export { ProclaimElection } from './commands/proclaim-election.command.js';
export { RatifyCoOptation } from './commands/ratify-co-optation.command.js';
export { RejectCandidacy } from './commands/reject-candidacy.command.js';
export { RevealLot } from './commands/reveal-lot.command.js';
export { ValidateCandidacy } from './commands/validate-candidacy.command.js';
export * from './domain/index.js';
export { ElectionsModule } from './elections.module.js';
export { ClaimElections } from './queries/claim-elections.query.js';
export { ClaimMandates } from './queries/claim-mandates.query.js';
export type { ElectionView } from './queries/election-view.js';
export { ExplainEligibility, type EligibilityExplanation } from './queries/explain-eligibility.query.js';
export { ExportPapers } from './queries/export-papers.query.js';
export { GetBody, type BodyAnswer } from './queries/get-body.query.js';
export { ListMandates } from './queries/list-mandates.query.js';
export { GetElection, type ElectionAnswer } from './queries/get-election.query.js';
export { GetSeatsOfMember, type SeatsOfMember } from './queries/get-seats-of-member.query.js';
export { GetStatement, type CandidateStatement } from './queries/get-statement.query.js';
export { ListElections, type ElectionsAnswer } from './queries/list-elections.query.js';
export { RecountElection, type ElectionRecount } from './queries/recount-election.query.js';
export { TellCount } from './queries/tell-count.query.js';
export type { SeatLine, SeatOnBody } from './queries/seat-rows.js';

export const electionsProcesses: readonly Process[] = [beginMandates, endMandates, examineMandates, reinstateMandates, withdrawCandidacies];

/** The commands those processes ask for, by name. */
export const electionsCommandsOfProcesses = {
  BeginMandate,
  EndMandate,
  ExamineMandate,
  ReinstateCandidacy,
  ReinstateMandate,
  WithdrawCandidacy,
};
