import type { Process } from '#processing';
import { CheckOut } from './commands/check-out.command.js';
import { CloseBallot } from './commands/close-ballot.command.js';
import { ExamineProxy } from './commands/examine-proxy.command.js';
import { ReleaseProxy } from './commands/release-proxy.command.js';
import { ResumeProxy } from './commands/resume-proxy.command.js';
import { closeBallotAtDeadline } from './processes/close-ballot-at-deadline.process.js';
import { examineProxies } from './processes/examine-proxies.process.js';
import { emptyRoomForSecondCall } from './processes/empty-room-for-second-call.process.js';
import { releaseRevokedProxy } from './processes/release-revoked-proxy.process.js';

export { AssemblyModule } from './assembly.module.js';
export { AcceptProxy } from './commands/accept-proxy.command.js';
export { AmendResolution } from './commands/amend-resolution.command.js';
export { AnnounceAttendance } from './commands/announce-attendance.command.js';
export { AnnulBallot } from './commands/annul-ballot.command.js';
export { CancelAssembly } from './commands/cancel-assembly.command.js';
export { CastVote } from './commands/cast-vote.command.js';
export { CheckIn } from './commands/check-in.command.js';
export { CheckOut };
export { CloseAssembly } from './commands/close-assembly.command.js';
export { CloseBallot };
export { ConveneAssembly } from './commands/convene-assembly.command.js';
export { CorrectMinutes } from './commands/correct-minutes.command.js';
export { ConveneSecondCall } from './commands/convene-second-call.command.js';
export { CorrectRoll } from './commands/correct-roll.command.js';
export { DrawConsultationList } from './commands/draw-consultation-list.command.js';
export { EnterPapers } from './commands/enter-papers.command.js';
export { FreezeRoll } from './commands/freeze-roll.command.js';
export { GiveProxy } from './commands/give-proxy.command.js';
export { NoteQuorum } from './commands/note-quorum.command.js';
export { OpenAssembly } from './commands/open-assembly.command.js';
export { OpenBallot } from './commands/open-ballot.command.js';
export { PostponeAssembly } from './commands/postpone-assembly.command.js';
export { ProclaimResult } from './commands/proclaim-result.command.js';
export { RecordDispatch } from './commands/record-dispatch.command.js';
export { RecordPaperCount } from './commands/record-paper-count.command.js';
export { RecordPostalVote } from './commands/record-postal-vote.command.js';
export { RecordShowOfHands } from './commands/record-show-of-hands.command.js';
export { RefuseProxy } from './commands/refuse-proxy.command.js';
export { RetractCheckIn } from './commands/retract-check-in.command.js';
export { RevokeProxy } from './commands/revoke-proxy.command.js';
export { SignMinutes } from './commands/sign-minutes.command.js';
export { TableResolution } from './commands/table-resolution.command.js';
export { WithdrawResolution } from './commands/withdraw-resolution.command.js';
export * from './domain/index.js';
export { LiveAssemblies } from './queries/live-assemblies.js';
export type { LiveBallot, LiveState } from './queries/live-state.js';
export type { Screen } from './queries/watched-assembly.js';
export { minutesMarkdown, type ElectedInMinutes } from './queries/minutes.markdown.js';
export { attendanceSheetMarkdown } from './queries/attendance-sheet.markdown.js';
export type { CloseBallotAsked } from './processes/close-ballot-at-deadline.process.js';
export { GetAttendanceSheet } from './queries/attendance-sheet.query.js';
export type {
  AttendancePage,
  AttendanceSheet,
  Attendee,
  DeskCount,
  DeskLookUp,
  HeadCount,
  SheetStatus,
  SheetLine,
} from './queries/attendance-view.js';
export { ClaimAssemblies } from './queries/claim-assemblies.query.js';
export { ClaimTallies } from './queries/claim-tallies.query.js';
export type {
  AnnouncedCount,
  AssemblySummary,
  AssemblyView,
  BallotView,
  ConvocationAct,
  ResolutionView,
  RollView,
} from './queries/assembly-view.js';
export type { DispatchView } from './queries/dispatch-rows.js';
export { ExplainRollLine, type RollExplanation } from './queries/explain-roll-line.query.js';
export { GetAssembly } from './queries/get-assembly.query.js';
export { GetConsultationList, type ConsultationListPage } from './queries/get-consultation-list.query.js';
export { ONE_TIME_CODE } from './queries/convocation-letter.js';
export { GetConvocation, type Convocation } from './queries/get-convocation.query.js';
export { GetMinutes, type Minutes } from './queries/get-minutes.query.js';
export { ListAssemblies, type AssemblyPage } from './queries/list-assemblies.query.js';
export {
  ListParticipation,
  type AssemblyParticipation,
  type BallotParticipation,
  type ParticipationPage,
} from './queries/list-participation.query.js';
export { ListAttendance } from './queries/list-attendance.query.js';
export { LookUpAtDesk } from './queries/look-up-at-desk.query.js';
export { ListConvocations, type ConvocationLine, type ConvocationPage } from './queries/list-convocations.query.js';
export { ListPostalVotes, type PostalForm, type PostalFormPage } from './queries/list-postal-votes.query.js';
export { ListProxies, type ProxyPage } from './queries/list-proxies.query.js';
export type { ProxyView } from './queries/proxy-rows.js';
export { ListRolls, type FrozenRoll } from './queries/list-rolls.query.js';
export { RecountBallot } from './queries/recount-ballot.query.js';
export { RecountResolution, type ResolutionRecount } from './queries/recount-resolution.query.js';
export { ListRights, type Right } from './queries/list-rights.query.js';
export { ListProxiesOfMember, type ProxiesOfMember } from './queries/list-proxies-of-member.query.js';
export { ShowBallotToVoter, type BallotOfVoter, type RightOfVoter } from './queries/show-ballot-to-voter.query.js';

export const assemblyProcesses: readonly Process[] = [closeBallotAtDeadline, emptyRoomForSecondCall, examineProxies, releaseRevokedProxy];

/** The command class behind each name these processes ask for. */
export const assemblyCommandsOfProcesses = { CheckOut, CloseBallot, ExamineProxy, ReleaseProxy, ResumeProxy };
