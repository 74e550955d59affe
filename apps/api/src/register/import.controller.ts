import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#cqrs';
import { ImportDesk, readMapping, usualMapping } from '#register-exchange';
import type { ImportStanding, RevertedImport } from '#register-exchange';
import { Context } from '../http/command-context.js';
import { languageOf } from '../http/language.js';
import { ProblemDto } from '../http/problem.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { sentenceOf } from '../messages/sentence.js';
import { ImportReportDto } from './import-report.dto.js';
import { BeginImportDto, ImportFileDto, ImportStandingDto, RevertedImportDto } from './import.dto.js';
import { SentFile, TakesFile } from './sent-file.js';

const RefusalsApi = () => ApiDefaultResponse({ type: ProblemDto, description: 'a refusal; nothing was changed' });

/** A movement file is sent, tried, recorded, followed, and perhaps taken back as a whole. */
@ApiTags('imports')
@Controller('api/imports')
export class ImportController {
  constructor(private readonly desk: ImportDesk) {}

  @Post()
  @ApiOperation({ summary: 'Send a movement file: it is read and waits, nothing is recorded' })
  @TakesFile('CSV of any usual encoding and delimiter, headings in French or English')
  @ApiCreatedResponse({ type: ImportStandingDto })
  @RefusalsApi()
  async send(@Body(SentFile) bytes: Buffer, @Query() { mapping }: ImportFileDto): Promise<ImportStanding> {
    const { importId } = await this.desk.receive(bytes, mapping === undefined ? usualMapping : readMapping(mapping));
    return this.desk.standing(importId);
  }

  @Put(':importId/balances')
  @ApiOperation({ summary: 'Send the closing balances, to be reconciled line by line' })
  @TakesFile('CSV with a member number and a number of shares, and amounts where they are to be compared')
  @ApiOkResponse({ type: ImportStandingDto })
  @RefusalsApi()
  async sendBalances(@UuidParameter('importId') importId: string, @Body(SentFile) bytes: Buffer): Promise<ImportStanding> {
    await this.desk.receiveBalances(importId, bytes);
    return this.desk.standing(importId);
  }

  @Post(':importId/dry-run')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decide every line in memory: what would be recorded, and what is wrong where' })
  @ApiOkResponse({ type: ImportReportDto })
  @RefusalsApi()
  async dryRun(@UuidParameter('importId') importId: string, @Headers('accept-language') languages?: string): Promise<ImportReportDto> {
    const report = await this.desk.dryRun(importId);
    const language = languageOf(languages);
    const problems = report.problems.map((problem) => ({ ...problem, reason: sentenceOf(problem.code, problem.details, language) }));
    return { ...report, problems };
  }

  @Post(':importId/commit')
  @HttpCode(202)
  @ApiOperation({ summary: 'Record the lines: all of them, or the valid ones; answers at once, the state tells how far it is' })
  @ApiAcceptedResponse({ type: ImportStandingDto })
  @RefusalsApi()
  commit(
    @UuidParameter('importId') importId: string,
    @Body() { validRowsOnly = false }: BeginImportDto,
    @Context() context: CommandContext,
  ): Promise<ImportStanding> {
    return this.desk.begin(importId, { validRowsOnly }, context);
  }

  @Get(':importId')
  @ApiOperation({ summary: 'How far an import is' })
  @ApiOkResponse({ type: ImportStandingDto })
  @RefusalsApi()
  get(@UuidParameter('importId') importId: string): Promise<ImportStanding> {
    return this.desk.standing(importId);
  }

  @Post(':importId/reversion')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take back everything an import recorded, by entries that say so' })
  @ApiOkResponse({ type: RevertedImportDto })
  @RefusalsApi()
  revert(@UuidParameter('importId') importId: string, @Context() context: CommandContext): Promise<RevertedImport> {
    return this.desk.revert(importId, context);
  }
}
