import { Body, Controller, Get, Headers, Post, Query, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CorrectMinutes, GetMinutes, minutesMarkdown, SignMinutes, type ElectedInMinutes, type Minutes } from '#assembly';
import type { CommandContext, Receipt } from '#cqrs';
import { ListElections } from '#elections';
import { GetMemberNumbers, GetNames } from '#membership';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { languageOf } from '../http/language.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { memberLabel } from './member-label.js';
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
    const spoken = language ?? languageOf(accepted);
    const minutes = await this.queries.execute(new GetMinutes(assemblyId, spoken, minPosition));
    const elections = await this.electedAt(assemblyId, minPosition);
    const corrected = minutes.rollCorrections.map(({ memberId }) => memberId);
    const named = [...minutes.assembly.bureau, ...corrected, ...elections.flatMap(({ elected }) => elected ?? [])];
    const [names, numbers] = await Promise.all([
      this.queries.execute(new GetNames(named)),
      this.queries.execute(new GetMemberNumbers(named)),
    ]);
    const text = minutesMarkdown(minutes, elections, spoken, (memberId) =>
      memberLabel(memberId, names.get(memberId), numbers.get(memberId)),
    );
    const fileName = `minutes-${minutes.assembly.date}-known-${minutes.number}.md`;
    return new StreamableFile(Buffer.from(text), {
      type: 'text/markdown; charset=utf-8',
      disposition: `attachment; filename="${fileName}"`,
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

  private async electedAt(assemblyId: string, minPosition?: number): Promise<readonly ElectedInMinutes[]> {
    const { items } = await this.queries.execute(new ListElections(assemblyId, minPosition));
    return items.map(({ called: { body, seats }, candidacies, proclaimed }) => {
      const memberOf = (elected: string) => candidacies.find(({ candidate }) => String(candidate) === elected)?.memberId ?? [];
      return { body, seats, elected: proclaimed?.elected.flatMap(memberOf) ?? null };
    });
  }
}
