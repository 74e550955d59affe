import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { GetIncident, ListIncidents, ReportIncident, WithdrawIncident } from '#discipline';
import type { IncidentAnswer, IncidentsPage } from '#discipline';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { IncidentAnswerDto, ReportIncidentDto, WithdrawIncidentDto } from './incident.dto.js';
import { IncidentsDto, IncidentsPageDto } from './incidents.dto.js';

/** Incidents: reported by people or by another system, answered by the rules or by somebody. */
@ApiTags('discipline')
@Controller('api/discipline/incidents')
export class IncidentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @CommandApi('Report an incident; the rulebook may answer it by itself')
  report(@Body() body: ReportIncidentDto, @Context() context: CommandContext): Promise<Receipt> {
    // The same request sent again is the same incident.
    const incidentId = body.incidentId ?? followingCommandId(context.commandId, 'incident');
    return this.commands.execute(new ReportIncident({ ...body, incidentId }, context));
  }

  @Get()
  @QueryApi('Incidents, in the order in which they were reported, without what happened in words', IncidentsPageDto)
  incidents(@Query() { minPosition, ...question }: IncidentsDto): Promise<IncidentsPage> {
    return this.queries.execute(new ListIncidents({ ...question, minNumber: minPosition }));
  }

  @Get(':incidentId')
  @QueryApi('An incident, and the case that answers it', IncidentAnswerDto)
  incident(@UuidParameter('incidentId') incidentId: string, @Query() { minPosition }: ReadDto): Promise<IncidentAnswer> {
    return this.queries.execute(new GetIncident(incidentId, minPosition));
  }

  @Post(':incidentId/withdrawal')
  @CommandApi('Take a report back: it counts no longer')
  withdraw(
    @UuidParameter('incidentId') incidentId: string,
    @Body() { ground }: WithdrawIncidentDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new WithdrawIncident({ incidentId, ground }, context));
  }
}
