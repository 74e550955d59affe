import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { EVENT_STORE, FactRegisters, FoldedStreams, READ_MODELS } from '#cqrs';
import type { EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { StatutesModule } from '#statutes';
import { AcceptProxyHandler } from './commands/accept-proxy.command.js';
import { ExamineProxyHandler } from './commands/examine-proxy.command.js';
import { GiveProxyHandler } from './commands/give-proxy.command.js';
import { RefuseProxyHandler } from './commands/refuse-proxy.command.js';
import { ReleaseProxyHandler } from './commands/release-proxy.command.js';
import { ResumeProxyHandler } from './commands/resume-proxy.command.js';
import { RevokeProxyHandler } from './commands/revoke-proxy.command.js';
import { AnnounceAttendanceHandler } from './commands/announce-attendance.command.js';
import { AnnulBallotHandler } from './commands/annul-ballot.command.js';
import { RecordShowOfHandsHandler } from './commands/record-show-of-hands.command.js';
import { CastVoteHandler } from './commands/cast-vote.command.js';
import { CheckInHandler } from './commands/check-in.command.js';
import { CheckOutHandler } from './commands/check-out.command.js';
import { CloseAssemblyHandler } from './commands/close-assembly.command.js';
import { CloseBallotHandler } from './commands/close-ballot.command.js';
import { ConveneAssemblyHandler } from './commands/convene-assembly.command.js';
import { CorrectMinutesHandler } from './commands/correct-minutes.command.js';
import { EnterPapersHandler } from './commands/enter-papers.command.js';
import { FreezeRollHandler } from './commands/freeze-roll.command.js';
import { NoteQuorumHandler } from './commands/note-quorum.command.js';
import { OpenAssemblyHandler } from './commands/open-assembly.command.js';
import { OpenBallotHandler } from './commands/open-ballot.command.js';
import { ProclaimResultHandler } from './commands/proclaim-result.command.js';
import { PostalVotes } from './commands/postal-votes.js';
import { RecordPaperCountHandler } from './commands/record-paper-count.command.js';
import { RetractCheckInHandler } from './commands/retract-check-in.command.js';
import { SignMinutesHandler } from './commands/sign-minutes.command.js';
import { RecordPostalVoteHandler } from './commands/record-postal-vote.command.js';
import { TableResolutionHandler } from './commands/table-resolution.command.js';
import { LiveAssemblies } from './queries/live-assemblies.js';
import { attendanceRegister } from './queries/attendance.register.js';
import { GetAttendanceSheetHandler } from './queries/attendance-sheet.query.js';
import { ClaimAssembliesHandler } from './queries/claim-assemblies.query.js';
import { ClaimTalliesHandler } from './queries/claim-tallies.query.js';
import { ComposeMinutesHandler } from './queries/compose-minutes.query.js';
import { GetAssemblyHandler } from './queries/get-assembly.query.js';
import { GetMinutesHandler } from './queries/get-minutes.query.js';
import { ListAttendanceHandler } from './queries/list-attendance.query.js';
import { ListPostalVotesHandler } from './queries/list-postal-votes.query.js';
import { ListProxiesHandler } from './queries/list-proxies.query.js';
import { ListAssembliesHandler } from './queries/list-assemblies.query.js';
import { ListParticipationHandler } from './queries/list-participation.query.js';
import { ListRightsHandler } from './queries/list-rights.query.js';
import { ListRollsHandler } from './queries/list-rolls.query.js';
import { LookUpAtDeskHandler } from './queries/look-up-at-desk.query.js';
import { postalVotesRegister } from './queries/postal-votes.register.js';
import { RecountBallotHandler } from './queries/recount-ballot.query.js';
import { RecountResolutionHandler } from './queries/recount-resolution.query.js';
import { minutesRegister } from './queries/minutes.register.js';
import { tallyRegister } from './queries/tally.register.js';
import { votingStandingRegister } from './queries/voting-standing.register.js';
import { POSTAL_VOTES } from './domain/postal-vote.js';
import { AmendResolutionHandler } from './commands/amend-resolution.command.js';
import { CancelAssemblyHandler } from './commands/cancel-assembly.command.js';
import { ConveneSecondCallHandler } from './commands/convene-second-call.command.js';
import { CorrectRollHandler } from './commands/correct-roll.command.js';
import { DrawConsultationListHandler } from './commands/draw-consultation-list.command.js';
import { PostponeAssemblyHandler } from './commands/postpone-assembly.command.js';
import { RecordDispatchHandler } from './commands/record-dispatch.command.js';
import { WithdrawResolutionHandler } from './commands/withdraw-resolution.command.js';
import { ExplainRollLineHandler } from './queries/explain-roll-line.query.js';
import { ListProxiesOfMemberHandler } from './queries/list-proxies-of-member.query.js';
import { ShowBallotToVoterHandler } from './queries/show-ballot-to-voter.query.js';
import { GetConsultationListHandler } from './queries/get-consultation-list.query.js';
import { GetConvocationHandler } from './queries/get-convocation.query.js';
import { ListConvocationsHandler } from './queries/list-convocations.query.js';
import { collegeAttendanceRegister } from './queries/college-attendance.register.js';
import { putToVoteRegister } from './queries/put-to-vote.register.js';
import { COLLEGE_ATTENDANCE } from './domain/college-attendance.js';
import { PUT_TO_VOTE } from './domain/resolution.decide.js';
import { VOTING_STANDING } from './domain/voting-standing.js';

@Module({
  imports: [StatutesModule],
  providers: [
    AcceptProxyHandler,
    AnnounceAttendanceHandler,
    AnnulBallotHandler,
    RecordShowOfHandsHandler,
    ExamineProxyHandler,
    GiveProxyHandler,
    RefuseProxyHandler,
    ReleaseProxyHandler,
    ResumeProxyHandler,
    RevokeProxyHandler,
    ListPostalVotesHandler,
    ListProxiesHandler,
    CastVoteHandler,
    CheckInHandler,
    CheckOutHandler,
    CloseAssemblyHandler,
    CloseBallotHandler,
    ConveneAssemblyHandler,
    CorrectMinutesHandler,
    EnterPapersHandler,
    FreezeRollHandler,
    NoteQuorumHandler,
    OpenAssemblyHandler,
    OpenBallotHandler,
    ProclaimResultHandler,
    PostalVotes,
    RecordPaperCountHandler,
    RetractCheckInHandler,
    SignMinutesHandler,
    RecordPostalVoteHandler,
    TableResolutionHandler,
    ClaimAssembliesHandler,
    ClaimTalliesHandler,
    ComposeMinutesHandler,
    GetAssemblyHandler,
    GetAttendanceSheetHandler,
    GetMinutesHandler,
    ListAssembliesHandler,
    ListParticipationHandler,
    ListAttendanceHandler,
    ListRightsHandler,
    ListProxiesOfMemberHandler,
    ShowBallotToVoterHandler,
    ListRollsHandler,
    LookUpAtDeskHandler,
    RecountBallotHandler,
    RecountResolutionHandler,
    LiveAssemblies,
    AmendResolutionHandler,
    CancelAssemblyHandler,
    ConveneSecondCallHandler,
    CorrectRollHandler,
    DrawConsultationListHandler,
    PostponeAssemblyHandler,
    RecordDispatchHandler,
    WithdrawResolutionHandler,
    ExplainRollLineHandler,
    GetConsultationListHandler,
    GetConvocationHandler,
    ListConvocationsHandler,
  ],
  exports: [LiveAssemblies],
})
export class AssemblyModule implements OnModuleInit {
  constructor(
    private readonly registers: FactRegisters,
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  onModuleInit(): void {
    this.registers.add('assembly.tally', tallyRegister(this.streams, this.readModels));
    this.registers.add(VOTING_STANDING, votingStandingRegister(this.streams, this.queries, this.store));
    this.registers.add('assembly.minutes', minutesRegister(this.store, this.queries));
    this.registers.add(COLLEGE_ATTENDANCE, collegeAttendanceRegister(this.streams, this.store, this.readModels));
    this.registers.add(PUT_TO_VOTE, putToVoteRegister(this.store, this.readModels));
    this.registers.add('assembly.attendance', attendanceRegister(this.store, this.readModels));
    this.registers.add(POSTAL_VOTES, postalVotesRegister(this.store, this.readModels));
  }
}
