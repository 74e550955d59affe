import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Receipt } from '#cqrs';
import {
  DeclareCandidacy,
  EraseStatement,
  ExplainEligibility,
  GetStatement,
  RejectCandidacy,
  ValidateCandidacy,
  WithdrawCandidacy,
} from '#elections';
import type { CandidateStatement, EligibilityExplanation } from '#elections';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import {
  CandidacyPathDto,
  CandidateStatementDto,
  DeclareCandidacyDto,
  EligibilityDto,
  EraseStatementDto,
  RejectCandidacyDto,
} from './candidacy.dto.js';
import { EligibilityExplanationDto } from './seat.dto.js';

/** Candidacies: declared by members, judged by the bureau, withdrawn by those who stand. */
@ApiTags('elections')
@Controller('api/elections/:electionId')
export class CandidacyController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('eligibility/:memberId')
  @QueryApi('Why a member may, or may not, stand', EligibilityExplanationDto)
  eligibility(
    @UuidParameter('electionId') electionId: string,
    @UuidParameter('memberId') memberId: string,
    @Query() { receivedOn }: EligibilityDto,
  ): Promise<EligibilityExplanation> {
    return this.queries.execute(new ExplainEligibility(electionId, memberId, receivedOn));
  }

  @Post('candidacies')
  @CommandApi('Declare a candidacy')
  declareCandidacy(
    @UuidParameter('electionId') electionId: string,
    @Body() body: DeclareCandidacyDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new DeclareCandidacy({ electionId, ...body }, context));
  }

  @Post('candidacies/:candidate/validation')
  @CommandApi('Find a candidacy in order')
  validateCandidacy(@Param() { electionId, candidate }: CandidacyPathDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new ValidateCandidacy({ electionId, candidate }, context));
  }

  @Post('candidacies/:candidate/rejection')
  @CommandApi('Turn a candidacy down, on a ground')
  rejectCandidacy(
    @Param() { electionId, candidate }: CandidacyPathDto,
    @Body() { ground }: RejectCandidacyDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RejectCandidacy({ electionId, candidate, ground }, context));
  }

  @Post('candidacies/:candidate/withdrawal')
  @CommandApi('Withdraw a candidacy, before the ballot or during it')
  withdrawCandidacy(@Param() { electionId, candidate }: CandidacyPathDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new WithdrawCandidacy({ electionId, candidate }, context));
  }

  @Get('candidacies/:candidate/statement')
  @QueryApi('What a candidate says for herself, or that it is erased', CandidateStatementDto)
  statement(@Param() { electionId, candidate }: CandidacyPathDto, @Query() _alwaysCurrent: ReadDto): Promise<CandidateStatement> {
    return this.queries.execute(new GetStatement(electionId, candidate));
  }

  @Post('candidacies/:candidate/statement/erasure')
  @CommandApi('Erase the statement of a candidate: the candidacy and the result stay')
  eraseStatement(
    @Param() { electionId, candidate }: CandidacyPathDto,
    @Body() { basis }: EraseStatementDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new EraseStatement({ electionId, candidate, basis }, context));
  }
}
