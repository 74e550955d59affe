import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Receipt } from '#cqrs';
import { AppropriateResult, ApproveAccounts, CompareRulebooks, GetFinancialYear } from '#statutes';
import type { FinancialYear, RuleChange } from '#statutes';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import {
  AppropriateResultDto,
  ApproveAccountsDto,
  FinancialYearDto,
  RuleChangeDto,
  VersionsPathDto,
  YearPathDto,
} from './financial-year.dto.js';

/** Accounts, results, and what changed in the rules. */
@ApiTags('statutes')
@Controller('api')
export class FinancialYearController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('financial-years/:year')
  @QueryApi('A financial year: its accounts, and what became of its result', FinancialYearDto)
  financialYear(@Param() { year }: YearPathDto, @Query() _alwaysCurrent: ReadDto): Promise<FinancialYear> {
    return this.queries.execute(new GetFinancialYear(year));
  }

  @Post('financial-years/:year/accounts')
  @CommandApi('The assembly approves the accounts of a year')
  approveAccounts(@Param() { year }: YearPathDto, @Body() body: ApproveAccountsDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new ApproveAccounts({ year, ...body }, context));
  }

  @Post('financial-years/:year/appropriation')
  @CommandApi('The assembly decides where the result of a year goes')
  appropriateResult(
    @Param() { year }: YearPathDto,
    @Body() body: AppropriateResultDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new AppropriateResult({ year, ...body }, context));
  }

  @Get('rulebook/versions/:before/changes/:after')
  @QueryApi('Which rules differ between two versions of the rulebook', [RuleChangeDto])
  rulebookChanges(@Param() { before, after }: VersionsPathDto, @Query() _alwaysCurrent: ReadDto): Promise<readonly RuleChange[]> {
    return this.queries.execute(new CompareRulebooks(before, after));
  }
}
