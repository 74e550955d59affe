import { Body, Controller, Get, Headers, Post, Query, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CorrectMinutes, GetMinutes, SignMinutes, type Minutes } from '#assembly';
import type { CommandContext, Receipt } from '#cqrs';
import { attachmentNamed } from '../http/attachment.js';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { languageOf } from '../http/language.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { minutesText } from './minutes-file.js';
import { MinutesDto } from './minutes-view.dto.js';
import { CorrectMinutesDto, MinutesQueryDto, SignMinutesDto } from './minutes.dto.js';

/** The minutes: made from the entries, signed by their hash, corrected beside what was signed. */
@ApiTags('assemblies')
@Controller('api/assemblies/:assemblyId/minutes')
export class MinutesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @QueryApi('The minutes as data, in the language asked for', MinutesDto)
  minutes(
    @UuidParameter('assemblyId') assemblyId: string,
    @Query() { minPosition, language }: MinutesQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<Minutes> {
    return this.queries.execute(new GetMinutes(assemblyId, language ?? languageOf(accepted), minPosition));
  }

  @Get('file')
  @QueryApi('The minutes to be read and printed, as Markdown')
  @ApiOkResponse({ content: { 'text/markdown': { schema: { type: 'string' } } } })
  async minutesFile(
    @UuidParameter('assemblyId') assemblyId: string,
    @Query() { minPosition, language }: MinutesQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const { text, date, number } = await minutesText(this.queries, assemblyId, language ?? languageOf(accepted), minPosition);
    const fileName = `minutes-${date}-known-${number}.md`;
    return new StreamableFile(Buffer.from(text), {
      type: 'text/markdown; charset=utf-8',
      disposition: attachmentNamed(fileName),
    });
  }

  @Post('signature')
  @CommandApi('Sign the minutes by the hash the signatories read')
  signMinutes(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() { hash, signatories }: SignMinutesDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new SignMinutes({ assemblyId, hash, signatories }, context));
  }

  @Post('corrections')
  @CommandApi('Correct signed minutes by an erratum beside them')
  correctMinutes(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() body: CorrectMinutesDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CorrectMinutes({ assemblyId, ...body }, context));
  }
}
