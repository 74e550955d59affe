import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiDefaultResponse, ApiExtraModels, ApiHeader, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LiveAssemblies } from '#assembly';
import { ProblemDto } from '../http/problem.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { EventStream } from './event-stream.js';
import { LiveStateDto } from './live.dto.js';

/** What a client waits before it comes back, in milliseconds: each something else, so that a hall does not come back in one instant. */
const retry = (): string => `retry: ${1_000 + Math.floor(Math.random() * 4_000)}\n\n`;

/** An assembly as it happens, for screens in the hall and at home. */
@ApiTags('assemblies')
@Controller('api/assemblies')
export class LiveController {
  constructor(private readonly assemblies: LiveAssemblies) {}

  @Get(':assemblyId/live')
  @ApiOperation({
    summary: 'The state of an assembly as server-sent events, two a second at most',
    description:
      'Each event `state` holds the whole state as JSON, its id is the ledger number it is true for. Whoever comes back with the header Last-Event-ID is told what she missed, and nothing twice.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'id of the last event that arrived' })
  @ApiExtraModels(LiveStateDto)
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { $ref: getSchemaPath(LiveStateDto) } } } })
  @ApiDefaultResponse({ type: ProblemDto, description: 'a refusal' })
  async live(
    @UuidParameter('assemblyId') assemblyId: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const join = await this.assemblies.watch(assemblyId);
    const response = reply.raw;
    if (response.destroyed) return;
    reply.hijack();
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // Proxies that gather answers would hold the events back.
      'X-Accel-Buffering': 'no',
    });
    response.write(retry());
    const leave = join(new EventStream(response), numberIn(lastEventId));
    response.once('close', leave);
  }
}

const numberIn = (lastEventId: string | undefined): number | undefined =>
  lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : undefined;
