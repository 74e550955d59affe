import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '#access';
import { AccessApi } from '../access/access-api.js';
import { callerOf } from '../access/caller.js';
import { EnteredSessions } from '../access/entered-sessions.js';
import { SessionDto } from '../access/sign-in.dto.js';
import { ProblemDto } from '../http/problem.dto.js';
import { DemoCast } from './demo-cast.js';
import { DemoPersonPathDto, DemoStateDto } from './demo-state.dto.js';
import { DemoService, type DemoState } from './demo.service.js';

/** The demo cooperative: members who are nobody, and assemblies with real published figures. */
@ApiTags('demo')
@Controller('api/demo')
export class DemoController {
  constructor(
    private readonly demo: DemoService,
    private readonly cast: DemoCast,
    private readonly entered: EnteredSessions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whether this ledger is the demo, and how far its loading has come' })
  @ApiOkResponse({ type: DemoStateDto })
  @ApiDefaultResponse({ type: ProblemDto, description: 'a refusal' })
  state(): Promise<DemoState> {
    return this.demo.state();
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Fill an empty ledger with the demo cooperative' })
  @ApiAcceptedResponse({ type: DemoStateDto, description: 'loading has begun; ask again for progress' })
  @ApiDefaultResponse({ type: ProblemDto, description: 'a refusal; nothing was changed' })
  open(): Promise<DemoState> {
    return this.demo.open();
  }

  @Post('people/:name/session')
  @AccessApi('Be somebody of the demo: without a password, on a ledger that is the demo and nowhere else', SessionDto)
  async enter(
    @Param() { name }: DemoPersonPathDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.entered.keep(request, reply, await this.cast.enter(name, callerOf(request).device));
  }
}
