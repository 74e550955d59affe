import { Module } from '@nestjs/common';
import { StatutesModule } from '#statutes';
import { AdmitMemberHandler } from './commands/admit-member.command.js';
import { AppointRepresentativeHandler } from './commands/appoint-representative.command.js';
import { ApplyForMembershipHandler } from './commands/apply-for-membership.command.js';
import { AssignCategoryHandler } from './commands/assign-category.command.js';
import { AssignCollegeHandler } from './commands/assign-college.command.js';
import { EraseIdentityHandler } from './commands/erase-identity.command.js';
import { EraseMemberHandler } from './commands/erase-member.command.js';
import { EraseOverdueHandler } from './commands/erase-overdue.command.js';
import { Erasures } from './commands/erasures.js';
import { EndMembershipHandler } from './commands/end-membership.command.js';
import { Duplicates } from './commands/duplicates.js';
import { Identities } from './commands/identities.js';
import { RecordIdentityHandler } from './commands/record-identity.command.js';
import { RegisterMemberHandler } from './commands/register-member.command.js';
import { RejectApplicationHandler } from './commands/reject-application.command.js';
import { RestoreRightHandler } from './commands/restore-right.command.js';
import { RetractMembershipEntryHandler } from './commands/retract-membership-entry.command.js';
import { SuspendRightHandler } from './commands/suspend-right.command.js';
import { WithdrawApplicationHandler } from './commands/withdraw-application.command.js';
import { KeptAbout } from './kept-about.js';
import { MemberNumbers } from './commands/member-numbers.js';
import { ClaimRosterHandler } from './queries/claim-roster.query.js';
import { CompareRostersHandler } from './queries/compare-rosters.query.js';
import { CountMembersHandler } from './queries/count-members.query.js';
import { ExplainVotingRightHandler } from './queries/explain-voting-right.query.js';
import { GetIdentityHandler } from './queries/get-identity.query.js';
import { GetMemberHandler } from './queries/get-member.query.js';
import { GetMemberNumbersHandler } from './queries/get-member-numbers.query.js';
import { GetNamesHandler } from './queries/get-names.query.js';
import { GetPersonalFileHandler } from './queries/get-personal-file.query.js';
import { GetRosterHandler } from './queries/get-roster.query.js';
import { ListApplicationsHandler } from './queries/list-applications.query.js';
import { ListLateEntriesHandler } from './queries/list-late-entries.query.js';
import { ListVotersHandler } from './queries/list-voters.query.js';
import { ListMembersDaysHandler } from './queries/list-members-days.query.js';
import { ReconcileRosterHandler } from './queries/reconcile-roster.query.js';
import { TwoClockReading } from './queries/two-clock-reading.js';

const commandHandlers = [
  AdmitMemberHandler,
  AppointRepresentativeHandler,
  ApplyForMembershipHandler,
  AssignCategoryHandler,
  AssignCollegeHandler,
  EndMembershipHandler,
  EraseIdentityHandler,
  EraseMemberHandler,
  EraseOverdueHandler,
  RecordIdentityHandler,
  RegisterMemberHandler,
  RejectApplicationHandler,
  RestoreRightHandler,
  RetractMembershipEntryHandler,
  SuspendRightHandler,
  WithdrawApplicationHandler,
];

const queryHandlers = [
  ClaimRosterHandler,
  CompareRostersHandler,
  CountMembersHandler,
  ExplainVotingRightHandler,
  GetIdentityHandler,
  GetMemberHandler,
  GetMemberNumbersHandler,
  GetNamesHandler,
  GetPersonalFileHandler,
  GetRosterHandler,
  ListApplicationsHandler,
  ListLateEntriesHandler,
  ListVotersHandler,
  ListMembersDaysHandler,
  ReconcileRosterHandler,
];

@Module({
  imports: [StatutesModule],
  providers: [...commandHandlers, ...queryHandlers, Duplicates, Erasures, Identities, KeptAbout, MemberNumbers, TwoClockReading],
  exports: [Duplicates, TwoClockReading],
})
export class MembershipModule {}
