import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import { GetCapital, GetShareAccount, ListClaims, ListMovements } from '#shares';
import type { CapitalAnswer, ClaimsPage, MovementsPage, ShareAccount } from '#shares';
import { QueryApi } from '../http/command-api.js';
import { TwoClockDto, TwoClockPageDto } from '../http/page.dto.js';
import { questionOf } from '../http/question-of.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { CapitalAnswerDto } from './share-register.dto.js';
import { ClaimsPageDto, MovementsDto, MovementsPageDto, ShareAccountDto, SubscriptionDto } from './shares-answers.dto.js';

/** What is asked about capital, movements and claims. */
@ApiTags('shares')
@Controller('api')
export class ShareRegistersController {
  constructor(private readonly queries: QueryBus) {}

  @Get('capital')
  @QueryApi('The capital of a day, the highest it ever was, and its floor', CapitalAnswerDto)
  capital(@Query() clocks: TwoClockDto): Promise<CapitalAnswer> {
    return this.queries.execute(new GetCapital(questionOf(clocks)));
  }

  @Get('movements')
  @QueryApi('The register of movements, in the order of the ledger', MovementsPageDto)
  movements(@Query() question: MovementsDto): Promise<MovementsPage> {
    const { asOf: to, ...asked } = questionOf(question);
    return this.queries.execute(new ListMovements({ ...asked, to }));
  }

  @Get('claims')
  @QueryApi('Claims that are not wholly paid, in the order in which they are served', ClaimsPageDto)
  claims(@Query() question: TwoClockPageDto): Promise<ClaimsPage> {
    return this.queries.execute(new ListClaims(questionOf(question)));
  }

  @Get('members/:memberId/share-account')
  @QueryApi('All that is written about the shares of one person: now, or as it stood on a day as known then', ShareAccountDto)
  @ApiExtraModels(SubscriptionDto)
  account(@UuidParameter('memberId') memberId: string, @Query() clocks: TwoClockDto): Promise<ShareAccount> {
    return this.queries.execute(new GetShareAccount(memberId, questionOf(clocks)));
  }
}
