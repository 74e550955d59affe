import { Body, Controller, Get, Headers, Post, Query, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { caseFileMarkdown, FILE_WORDS, GetCase, GetCaseFile, ListCases, OpenProceeding } from '#discipline';
import type { CaseAnswer, CaseFile, CasesPage } from '#discipline';
import { attachmentNamed } from '../http/attachment.js';
import { Reader } from '../access/requester.js';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { languageOf } from '../http/language.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { CaseAnswerDto, CaseFileDto, CasesPageDto } from './case-answers.dto.js';
import { OpenProceedingDto } from './case.dto.js';
import { CasesDto } from './measures.dto.js';

/** Cases: opened, followed step by step, and kept as a file. */
@ApiTags('discipline')
@Controller('api/discipline/proceedings')
export class CaseController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @CommandApi('Open a case on an incident')
  open(@Body() body: OpenProceedingDto, @Context() context: CommandContext): Promise<Receipt> {
    const proceedingId = body.proceedingId ?? followingCommandId(context.commandId, 'proceeding');
    return this.commands.execute(new OpenProceeding({ ...body, proceedingId }, context));
  }

  @Get()
  @QueryApi('Cases, in the order in which they were opened', CasesPageDto)
  cases(@Query() { minPosition, ...question }: CasesDto): Promise<CasesPage> {
    return this.queries.execute(new ListCases({ ...question, minNumber: minPosition }));
  }

  @Get(':proceedingId')
  @QueryApi('Where a case stands, what is due, and its steps; nothing that was said', CaseAnswerDto)
  case(@UuidParameter('proceedingId') proceedingId: string, @Query() { minPosition }: ReadDto): Promise<CaseAnswer> {
    return this.queries.execute(new GetCase(proceedingId, minPosition));
  }

  @Get(':proceedingId/file')
  @QueryApi('The file of a case in its order, for its parties; what was erased is shown as erased', CaseFileDto)
  file(@UuidParameter('proceedingId') proceedingId: string, @Query() _alwaysCurrent: ReadDto, @Reader() person: string): Promise<CaseFile> {
    return this.queries.execute(new GetCaseFile(proceedingId, person));
  }

  @Get(':proceedingId/file.md')
  @QueryApi('The same to read and print, as Markdown')
  @ApiOkResponse({ content: { 'text/markdown': { schema: { type: 'string' } } } })
  async fileAsText(
    @UuidParameter('proceedingId') proceedingId: string,
    @Query() _alwaysCurrent: ReadDto,
    @Reader() person: string,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    const file = await this.queries.execute(new GetCaseFile(proceedingId, person));
    const bytes = Buffer.from(caseFileMarkdown(file, FILE_WORDS[languageOf(languages)]), 'utf8');
    return new StreamableFile(bytes, {
      type: 'text/markdown; charset=utf-8',
      disposition: attachmentNamed(`case-${proceedingId}.md`),
    });
  }
}
