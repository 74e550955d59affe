import { EndMembership, RestoreRight, RetractMembershipEntry, SuspendRight } from '#membership';
import type { Process } from '#processing';
import { ClaimReimbursement, RetractSharesEntry } from '#shares';
import { ApplyPolicy } from './commands/apply-policy.command.js';
import { ExpireSanction } from './commands/expire-sanction.command.js';
import { JoinIncident } from './commands/join-incident.command.js';
import { PutSanctionIntoEffect } from './commands/put-sanction-into-effect.command.js';
import { applyPolicies } from './processes/apply-policies.process.js';
import { carryOutMeasures } from './processes/carry-out-measures.process.js';
import { keepDeadlines } from './processes/keep-deadlines.process.js';

export { JoinIncident };
export { DecideAppeal } from './commands/decide-appeal.command.js';
export { DecideReview } from './commands/decide-review.command.js';
export { DismissProceeding } from './commands/dismiss-proceeding.command.js';
export { EraseCaseTexts } from './commands/erase-case-texts.command.js';
export { GiveFileAccess } from './commands/give-file-access.command.js';
export { GrantRehabilitation } from './commands/grant-rehabilitation.command.js';
export { HoldHearing } from './commands/hold-hearing.command.js';
export { LiftInterimMeasure } from './commands/lift-interim-measure.command.js';
export { LodgeAppeal } from './commands/lodge-appeal.command.js';
export { NotifyMember } from './commands/notify-member.command.js';
export { NotifySanction } from './commands/notify-sanction.command.js';
export { OpenProceeding } from './commands/open-proceeding.command.js';
export { OrderInterimMeasure } from './commands/order-interim-measure.command.js';
export { PronounceSanction } from './commands/pronounce-sanction.command.js';
export { ReceiveStatement } from './commands/receive-statement.command.js';
export { RecuseDirector } from './commands/recuse-director.command.js';
export { ReferCase } from './commands/refer-case.command.js';
export { ReportIncident } from './commands/report-incident.command.js';
export { RequestReview } from './commands/request-review.command.js';
export { WithdrawIncident } from './commands/withdraw-incident.command.js';
export { DisciplineModule } from './discipline.module.js';
export * from './domain/index.js';
export { caseFileMarkdown, FILE_WORDS } from './queries/case-file-markdown.js';
export type { CaseLine } from './queries/case-view.js';
export type { IncidentLine } from './queries/incident-view.js';
export type { MeasureLine } from './queries/measure-view.js';
export { GetCaseFile, type CaseFile, type FiledEntry, type FiledText } from './queries/get-case-file.query.js';
export { GetCase, type CaseAnswer, type CaseStep } from './queries/get-case.query.js';
export { GetDisciplinaryRecord, type DisciplinaryRecord } from './queries/get-disciplinary-record.query.js';
export { GetDisciplineStatistics, type DisciplineStatistics } from './queries/get-discipline-statistics.query.js';
export { GetDisciplineRules, type DisciplineRulesAnswer } from './queries/get-discipline-rules.query.js';
export { GetIncident, type IncidentAnswer } from './queries/get-incident.query.js';
export { ListCases, type CasesPage } from './queries/list-cases.query.js';
export { ListIncidents, type IncidentsPage } from './queries/list-incidents.query.js';
export { ListMeasuresInForce, type MeasuresInForce } from './queries/list-measures-in-force.query.js';
export { ListSanctions, type SanctionsPage } from './queries/list-sanctions.query.js';
export { ListDisciplinaryWork, type DisciplinaryWork } from './queries/list-work.query.js';

export const disciplineProcesses: readonly Process[] = [applyPolicies, carryOutMeasures, keepDeadlines];

/** The commands those processes ask for, by name. */
export const disciplineCommandsOfProcesses = {
  ApplyPolicy,
  ClaimReimbursement,
  EndMembership,
  ExpireSanction,
  JoinIncident,
  PutSanctionIntoEffect,
  RestoreRight,
  RetractMembershipEntry,
  RetractSharesEntry,
  SuspendRight,
};
