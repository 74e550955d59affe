import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EVENT_STORE, READ_MODELS } from '#cqrs';
import type { EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { RunningProcesses } from '../composition/running-processes.js';
import { SealState } from '../seal/seal-state.js';
import { Metrics } from './metrics.js';
import { readinessOf } from './readiness.js';

/** For the machines that watch over a node. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly processes: RunningProcesses,
    private readonly seal: SealState,
    private readonly metrics: Metrics,
  ) {}

  /** The process answers. */
  @Get('health/live')
  live() {
    return { status: 'live' };
  }

  /** The ledger can be reached and every read model follows: 503 otherwise, and why. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const readiness = await readinessOf(this.store, this.readModels, this.processes, this.seal);
    void reply.status(readiness.status === 'ready' ? 200 : 503);
    return readiness;
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  prometheus(): Promise<string> {
    return this.metrics.text();
  }
}
