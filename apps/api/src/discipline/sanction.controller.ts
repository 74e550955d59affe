import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Receipt } from '#cqrs';
import {
  DecideAppeal,
  DecideReview,
  DismissProceeding,
  EraseCaseTexts,
  GrantRehabilitation,
  LodgeAppeal,
  NotifySanction,
  PronounceSanction,
  RequestReview,
} from '#discipline';
import { CommandApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { DismissalDto, EraseCaseTextsDto, CaseNoticeDto } from './case.dto.js';
import { AppealDecisionDto, AppealDto, PronounceSanctionDto, ReviewDecisionDto, ReviewDto } from './sanction.dto.js';
import { StepDto } from './step.dto.js';

/** What a case ends with, and the ways against it. */
@ApiTags('discipline')
@Controller('api/discipline/proceedings/:proceedingId')
export class SanctionController {
  constructor(private readonly commands: CommandBus) {}

  @Post('dismissal')
  @CommandApi('End the case without a sanction')
  dismiss(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: DismissalDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new DismissProceeding({ proceedingId, ...body }, context));
  }

  @Post('sanction')
  @CommandApi('Record the measure the competent body decided on')
  pronounce(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() { votes, ...body }: PronounceSanctionDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new PronounceSanction({ proceedingId, ...body, votes: votes && { ...votes } }, context));
  }

  @Post('sanction/notification')
  @CommandApi('Tell the member of the measure: the time to appeal begins')
  notifySanction(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: CaseNoticeDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new NotifySanction({ proceedingId, ...body }, context));
  }

  @Post('appeal')
  @CommandApi('Record the appeal of the member to the assembly')
  appeal(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: AppealDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new LodgeAppeal({ proceedingId, ...body }, context));
  }

  @Post('appeal/decision')
  @CommandApi('Record what the assembly decided on the appeal')
  decideAppeal(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() { reducedTo, ...body }: AppealDecisionDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new DecideAppeal({ proceedingId, ...body, reducedTo: reducedTo && { ...reducedTo } }, context));
  }

  @Post('review')
  @CommandApi('Ask for a person to look at what a policy decided')
  review(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: ReviewDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RequestReview({ proceedingId, ...body }, context));
  }

  @Post('review/decision')
  @CommandApi('Record what that person decided')
  decideReview(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: ReviewDecisionDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new DecideReview({ proceedingId, ...body }, context));
  }

  @Post('rehabilitation')
  @CommandApi('Restore the good name of the member before her measure expires')
  rehabilitate(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: StepDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new GrantRehabilitation({ proceedingId, ...body }, context));
  }

  @Post('erasure')
  @CommandApi('Erase what was said in a case that is over: steps and measures stay')
  erase(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: EraseCaseTextsDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new EraseCaseTexts({ proceedingId, ...body }, context));
  }
}
