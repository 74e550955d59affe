import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { EVENT_STORE, FactRegisters } from '#cqrs';
import { ElectionsModule } from '#elections';
import type { EventStore } from '#event-store';
import { MembershipModule } from '#membership';
import { SharesModule } from '#shares';
import { StatutesModule } from '#statutes';
import { CaseTexts } from './commands/case-texts.js';
import { ApplyPolicyHandler } from './commands/apply-policy.command.js';
import { DecideAppealHandler } from './commands/decide-appeal.command.js';
import { DecideReviewHandler } from './commands/decide-review.command.js';
import { DismissProceedingHandler } from './commands/dismiss-proceeding.command.js';
import { EraseCaseTextsHandler } from './commands/erase-case-texts.command.js';
import { ExpireSanctionHandler } from './commands/expire-sanction.command.js';
import { GiveFileAccessHandler } from './commands/give-file-access.command.js';
import { GrantRehabilitationHandler } from './commands/grant-rehabilitation.command.js';
import { HoldHearingHandler } from './commands/hold-hearing.command.js';
import { JoinIncidentHandler } from './commands/join-incident.command.js';
import { LiftInterimMeasureHandler } from './commands/lift-interim-measure.command.js';
import { LodgeAppealHandler } from './commands/lodge-appeal.command.js';
import { NotifyMemberHandler } from './commands/notify-member.command.js';
import { NotifySanctionHandler } from './commands/notify-sanction.command.js';
import { OpenProceedingHandler } from './commands/open-proceeding.command.js';
import { OrderInterimMeasureHandler } from './commands/order-interim-measure.command.js';
import { PronounceSanctionHandler } from './commands/pronounce-sanction.command.js';
import { PutSanctionIntoEffectHandler } from './commands/put-sanction-into-effect.command.js';
import { ReceiveStatementHandler } from './commands/receive-statement.command.js';
import { RecuseDirectorHandler } from './commands/recuse-director.command.js';
import { ReferCaseHandler } from './commands/refer-case.command.js';
import { ReportIncidentHandler } from './commands/report-incident.command.js';
import { RequestReviewHandler } from './commands/request-review.command.js';
import { WithdrawIncidentHandler } from './commands/withdraw-incident.command.js';
import { BOARD_ON_DAY } from './domain/board.js';
import { boardOnDayRegister } from './queries/board-on-day.register.js';
import { CaseEntries } from './queries/case-entries.js';
import { GetCaseFileHandler } from './queries/get-case-file.query.js';
import { GetCaseHandler } from './queries/get-case.query.js';
import { GetDisciplinaryRecordHandler } from './queries/get-disciplinary-record.query.js';
import { GetDisciplineStatisticsHandler } from './queries/get-discipline-statistics.query.js';
import { GetDisciplineRulesHandler } from './queries/get-discipline-rules.query.js';
import { GetIncidentHandler } from './queries/get-incident.query.js';
import { ListCasesHandler } from './queries/list-cases.query.js';
import { ListIncidentsHandler } from './queries/list-incidents.query.js';
import { ListMeasuresInForceHandler } from './queries/list-measures-in-force.query.js';
import { ListSanctionsHandler } from './queries/list-sanctions.query.js';
import { ListDisciplinaryWorkHandler } from './queries/list-work.query.js';
import { MeasureReads } from './queries/measure-reads.js';

const commandHandlers = [
  ApplyPolicyHandler,
  DecideAppealHandler,
  DecideReviewHandler,
  DismissProceedingHandler,
  EraseCaseTextsHandler,
  ExpireSanctionHandler,
  GiveFileAccessHandler,
  GrantRehabilitationHandler,
  HoldHearingHandler,
  JoinIncidentHandler,
  LiftInterimMeasureHandler,
  LodgeAppealHandler,
  NotifyMemberHandler,
  NotifySanctionHandler,
  OpenProceedingHandler,
  OrderInterimMeasureHandler,
  PronounceSanctionHandler,
  PutSanctionIntoEffectHandler,
  ReceiveStatementHandler,
  RecuseDirectorHandler,
  ReferCaseHandler,
  ReportIncidentHandler,
  RequestReviewHandler,
  WithdrawIncidentHandler,
];

const queryHandlers = [
  GetCaseFileHandler,
  GetCaseHandler,
  GetDisciplinaryRecordHandler,
  GetDisciplineStatisticsHandler,
  GetDisciplineRulesHandler,
  GetIncidentHandler,
  ListCasesHandler,
  ListIncidentsHandler,
  ListMeasuresInForceHandler,
  ListSanctionsHandler,
  ListDisciplinaryWorkHandler,
];

@Module({
  imports: [StatutesModule, MembershipModule, SharesModule, ElectionsModule],
  providers: [...commandHandlers, ...queryHandlers, CaseTexts, CaseEntries, MeasureReads],
})
export class DisciplineModule implements OnModuleInit {
  constructor(
    private readonly registers: FactRegisters,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  onModuleInit(): void {
    const { queries, store } = this;
    this.registers.add(BOARD_ON_DAY, boardOnDayRegister({ queries, store }));
  }
}
