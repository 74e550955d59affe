import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { EVENT_STORE, FactRegisters, READ_MODELS } from '#cqrs';
import type { EventStore } from '#event-store';
import { MembershipModule } from '#membership';
import type { ReadModels } from '#processing';
import { CooperativeCalendar, StatutesModule } from '#statutes';
import { BeginMandateHandler } from './commands/begin-mandate.command.js';
import { CallElectionHandler } from './commands/call-election.command.js';
import { CommitLotHandler } from './commands/commit-lot.command.js';
import { CallSecondRoundHandler } from './commands/call-second-round.command.js';
import { CoOptDirectorHandler } from './commands/co-opt-director.command.js';
import { DeclareCandidacyHandler } from './commands/declare-candidacy.command.js';
import { EndMandateHandler } from './commands/end-mandate.command.js';
import { EraseStatementHandler } from './commands/erase-statement.command.js';
import { ExamineMandateHandler } from './commands/examine-mandate.command.js';
import { LiftIncompatibilityHandler } from './commands/lift-incompatibility.command.js';
import { NoteIncompatibilityHandler } from './commands/note-incompatibility.command.js';
import { OpenElectionBallotHandler } from './commands/open-election-ballot.command.js';
import { ProclaimElectionHandler } from './commands/proclaim-election.command.js';
import { RatifyCoOptationHandler } from './commands/ratify-co-optation.command.js';
import { ReinstateCandidacyHandler } from './commands/reinstate-candidacy.command.js';
import { ReinstateMandateHandler } from './commands/reinstate-mandate.command.js';
import { RejectCandidacyHandler } from './commands/reject-candidacy.command.js';
import { RevealLotHandler } from './commands/reveal-lot.command.js';
import { ValidateCandidacyHandler } from './commands/validate-candidacy.command.js';
import { WithdrawCandidacyHandler } from './commands/withdraw-candidacy.command.js';
import { PERSON_STANDING } from './domain/person-standing.js';
import { SHA256 } from './domain/sha256.js';
import { ClaimElectionsHandler } from './queries/claim-elections.query.js';
import { ClaimMandatesHandler } from './queries/claim-mandates.query.js';
import { ExplainEligibilityHandler } from './queries/explain-eligibility.query.js';
import { ExportPapersHandler } from './queries/export-papers.query.js';
import { GetBodyHandler } from './queries/get-body.query.js';
import { ListMandatesHandler } from './queries/list-mandates.query.js';
import { GetElectionHandler } from './queries/get-election.query.js';
import { GetSeatsOfMemberHandler } from './queries/get-seats-of-member.query.js';
import { GetStatementHandler } from './queries/get-statement.query.js';
import { ListElectionsHandler } from './queries/list-elections.query.js';
import { personStandingRegister } from './queries/person-standing.register.js';
import { RecountElectionHandler } from './queries/recount-election.query.js';
import { TellCountHandler } from './queries/tell-count.query.js';
import { sha256Register } from './queries/sha256.register.js';

const commandHandlers = [
  BeginMandateHandler,
  CallElectionHandler,
  CallSecondRoundHandler,
  CommitLotHandler,
  CoOptDirectorHandler,
  DeclareCandidacyHandler,
  EndMandateHandler,
  EraseStatementHandler,
  ExamineMandateHandler,
  LiftIncompatibilityHandler,
  NoteIncompatibilityHandler,
  OpenElectionBallotHandler,
  ProclaimElectionHandler,
  RatifyCoOptationHandler,
  ReinstateCandidacyHandler,
  ReinstateMandateHandler,
  RejectCandidacyHandler,
  RevealLotHandler,
  ValidateCandidacyHandler,
  WithdrawCandidacyHandler,
];

const queryHandlers = [
  ClaimElectionsHandler,
  ClaimMandatesHandler,
  ExplainEligibilityHandler,
  ExportPapersHandler,
  GetBodyHandler,
  ListMandatesHandler,
  GetElectionHandler,
  GetSeatsOfMemberHandler,
  GetStatementHandler,
  ListElectionsHandler,
  RecountElectionHandler,
  TellCountHandler,
];

@Module({ imports: [StatutesModule, MembershipModule], providers: [...commandHandlers, ...queryHandlers] })
export class ElectionsModule implements OnModuleInit {
  constructor(
    private readonly registers: FactRegisters,
    private readonly queries: QueryBus,
    private readonly calendar: CooperativeCalendar,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  onModuleInit(): void {
    const { queries, store, readModels, calendar } = this;
    this.registers.add(SHA256, sha256Register);
    this.registers.add(PERSON_STANDING, personStandingRegister({ queries, store, readModels, calendar }));
  }
}
