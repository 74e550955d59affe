import { Module } from '@nestjs/common';
import { StatutesModule } from '#statutes';
import { AdmitMemberHandler } from './commands/admit-member.command.js';
import { ApplyForMembershipHandler } from './commands/apply-for-membership.command.js';
import { MemberNumbers } from './commands/member-numbers.js';
import { RegisterMemberHandler } from './commands/register-member.command.js';
import { CountMembersHandler } from './queries/count-members.query.js';
import { GetMemberHandler } from './queries/get-member.query.js';
import { GetRosterHandler } from './queries/get-roster.query.js';
import { ListVotersHandler } from './queries/list-voters.query.js';
import { TwoClockReading } from './queries/two-clock-reading.js';

const commandHandlers = [ApplyForMembershipHandler, AdmitMemberHandler, RegisterMemberHandler];
const queryHandlers = [GetRosterHandler, GetMemberHandler, ListVotersHandler, CountMembersHandler];

@Module({
  imports: [StatutesModule],
  providers: [...commandHandlers, ...queryHandlers, MemberNumbers, TwoClockReading],
  exports: [TwoClockReading],
})
export class MembershipModule {}
