import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Receipt } from '#cqrs';
import { AdoptRulebook, GetRulebook, presets } from '#statutes';
import type { Rulebook } from '#statutes';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import { PresetsDto, RulebookDto } from './rulebook.dto.js';
import { AdoptRulebookDto } from './rules.dto.js';

/** The rules of the cooperative, dated. */
@ApiTags('statutes')
@Controller('api/rulebook')
export class RulebookController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @QueryApi('All versions of the rulebook', RulebookDto)
  rulebook(@Query() _alwaysCurrent: ReadDto): Promise<Rulebook> {
    return this.queries.execute(new GetRulebook());
  }

  @Get('presets')
  @QueryApi('Rules to start from, by name', PresetsDto)
  presets(@Query() _alwaysCurrent: ReadDto): typeof presets {
    return presets;
  }

  @Post('versions')
  @CommandApi('Adopt a rulebook')
  adoptRulebook(@Body() body: AdoptRulebookDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new AdoptRulebook(body, context));
  }
}
