import { Body, Controller, Get, Header, Headers, Post, Query, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CancelAssembly,
  ConveneSecondCall,
  GetConvocation,
  ListConvocations,
  PostponeAssembly,
  RecordDispatch,
  type Convocation,
  type ConvocationPage,
} from '#assembly';
import type { CommandContext, Receipt } from '#cqrs';
import { writtenSheet } from '#register-exchange';
import { attachmentNamed } from '../http/attachment.js';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { languageOf } from '../http/language.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { CancelAssemblyDto, ConveneSecondCallDto, PostponeAssemblyDto, RecordDispatchDto } from './convocation.dto.js';
import { ConvocationDto, ConvocationFileDto, ConvocationPageDto, ConvocationsDto } from './convocation-list.dto.js';
import { convocationSheet } from './convocation-sheet.js';

/** How the members of an assembly are called, and called again. */
@ApiTags('convocations')
@Controller('api/assemblies/:assemblyId')
export class ConvocationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('postponement')
  @CommandApi('Hold the assembly on another day')
  postpone(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() body: PostponeAssemblyDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new PostponeAssembly({ assemblyId, ...body }, context));
  }

  @Post('cancellation')
  @CommandApi('Call the assembly off before it is opened')
  cancel(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() body: CancelAssemblyDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CancelAssembly({ assemblyId, ...body }, context));
  }

  @Post('second-call')
  @CommandApi('Call the members again after a first call without quorum')
  secondCall(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() body: ConveneSecondCallDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new ConveneSecondCall({ assemblyId, ...body }, context));
  }

  @Post('convocations')
  @CommandApi('Record what became of the convocation to these members by one channel')
  dispatch(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() body: RecordDispatchDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RecordDispatch({ assemblyId, ...body }, context));
  }

  @Get('convocations')
  @QueryApi('Whom the convocation reached, and whom it did not', ConvocationPageDto)
  list(
    @UuidParameter('assemblyId') assemblyId: string,
    @Query() { reached, limit, cursor, minPosition }: ConvocationsDto,
  ): Promise<ConvocationPage> {
    return this.queries.execute(
      new ListConvocations(assemblyId, { reached: reached && reached === 'true', limit, cursor, minNumber: minPosition }),
    );
  }

  @Get('convocations/file')
  @QueryApi('The same as a file: CSV, XLSX or JSON')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async file(
    @UuidParameter('assemblyId') assemblyId: string,
    @Query() { reached, format = 'csv', minPosition }: ConvocationFileDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const question = { reached: reached && reached === 'true', minNumber: minPosition };
    const sheet = await convocationSheet(this.queries, assemblyId, question, languageOf(accepted));
    const { fileName, mediaType, bytes } = writtenSheet(sheet, format);
    return new StreamableFile(bytes, { type: mediaType, disposition: attachmentNamed(fileName) });
  }

  @Get('convocations/:memberId')
  @QueryApi('The convocation of one member, in the language asked for: letter and calendar entry', ConvocationDto)
  get(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('memberId') memberId: string,
    @Query() { minPosition }: ReadDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<Convocation> {
    return this.queries.execute(new GetConvocation(assemblyId, memberId, languageOf(accepted), minPosition));
  }

  @Get('convocations/:memberId/calendar')
  @QueryApi('The calendar entry of one member (iCalendar, RFC 5545)')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  async calendar(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('memberId') memberId: string,
    @Query() { minPosition }: ReadDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<string> {
    const { calendar } = await this.queries.execute(new GetConvocation(assemblyId, memberId, languageOf(accepted), minPosition));
    return calendar;
  }
}
