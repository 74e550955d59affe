import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import {
  AppointRepresentative,
  AssignCategory,
  AssignCollege,
  EndMembership,
  RegisterMember,
  RejectApplication,
  RestoreRight,
  RetractMembershipEntry,
  SuspendRight,
  WithdrawApplication,
} from '#membership';
import { CommandApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { EntryTermsDto } from './entry-terms.dto.js';
import {
  AppointRepresentativeDto,
  AssignCategoryDto,
  AssignCollegeDto,
  EndMembershipDto,
  RegisterMemberDto,
  RestoreRightDto,
  RetractMembershipEntryDto,
  SuspendRightDto,
} from './member-entries.dto.js';

/** What is recorded about members besides their admission. */
@ApiTags('members')
@Controller('api/members')
export class MemberEntriesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('registrations')
  @CommandApi('Take somebody over from an existing register: application and admission at once')
  register(@Body() { memberId, ...body }: RegisterMemberDto, @Context() context: CommandContext): Promise<Receipt> {
    const id = memberId ?? followingCommandId(context.commandId, 'member');
    return this.commands.execute(new RegisterMember({ memberId: id, ...body }, context));
  }

  @Post(':memberId/rejection')
  @CommandApi('Refuse an application, by a decision')
  reject(@UuidParameter('memberId') memberId: string, @Body() body: EntryTermsDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new RejectApplication({ memberId, ...body }, context));
  }

  @Post(':memberId/application-withdrawal')
  @CommandApi('Somebody no longer asks to become a member')
  withdrawApplication(
    @UuidParameter('memberId') memberId: string,
    @Body() body: EntryTermsDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new WithdrawApplication({ memberId, ...body }, context));
  }

  @Post(':memberId/college')
  @CommandApi('Put a member into a college')
  assignCollege(
    @UuidParameter('memberId') memberId: string,
    @Body() body: AssignCollegeDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new AssignCollege({ memberId, ...body }, context));
  }

  @Post(':memberId/category')
  @CommandApi('Put a member into a category')
  assignCategory(
    @UuidParameter('memberId') memberId: string,
    @Body() body: AssignCategoryDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new AssignCategory({ memberId, ...body }, context));
  }

  @Post(':memberId/representative')
  @CommandApi('Name who acts for a minor or a legal person')
  appointRepresentative(
    @UuidParameter('memberId') memberId: string,
    @Body() body: AppointRepresentativeDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new AppointRepresentative({ memberId, ...body }, context));
  }

  @Post(':memberId/suspensions')
  @CommandApi('Suspend a right the law and the rules let be suspended, by a decision')
  suspendRight(
    @UuidParameter('memberId') memberId: string,
    @Body() body: SuspendRightDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new SuspendRight({ memberId, ...body }, context));
  }

  @Post(':memberId/restorations')
  @CommandApi('Give a suspended right back')
  restoreRight(
    @UuidParameter('memberId') memberId: string,
    @Body() body: RestoreRightDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RestoreRight({ memberId, ...body }, context));
  }

  @Post(':memberId/ending')
  @CommandApi('End a membership: withdrawal, lapse, exclusion, death or dissolution')
  end(@UuidParameter('memberId') memberId: string, @Body() body: EndMembershipDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new EndMembership({ memberId, ...body }, context));
  }

  @Post(':memberId/retractions')
  @CommandApi('Take back the last entry that stands; both stay visible')
  retract(
    @UuidParameter('memberId') memberId: string,
    @Body() body: RetractMembershipEntryDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RetractMembershipEntry({ memberId, ...body }, context));
  }
}
