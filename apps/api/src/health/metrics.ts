import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { RunningProcesses } from '../composition/running-processes.js';
import { SealState } from '../seal/seal-state.js';
import { followerGauges } from './follower-gauges.js';
import { sealGauges } from './seal-gauges.js';

/** What Prometheus scrapes: the operating system's view of this node, its read models, and the processes if it runs them. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor(@Inject(READ_MODELS) readModels: ReadModels, processes: RunningProcesses, seal: SealState) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    followerGauges(this.registry, 'read_model', () => readModels.status());
    followerGauges(this.registry, 'process', () => processes.status()?.runners ?? []);
    sealGauges(this.registry, () => seal.now());
    new Counter({
      name: 'unevoix_process_refused_commands_total',
      help: 'commands of processes the ledger has refused by a rule',
      labelNames: ['name'],
      registers,
      collect() {
        this.reset();
        for (const { name, refused } of processes.status()?.runners ?? []) this.inc({ name }, refused);
      },
    });
    new Gauge({
      name: 'unevoix_process_lease_held',
      help: '1 when the node that holds the lease of the processes is this one, 0 when it is another',
      labelNames: ['holder'],
      registers,
      collect() {
        this.reset();
        const { leaseHolder = null, holdsLease = false } = processes.status() ?? {};
        if (leaseHolder !== null) this.set({ holder: leaseHolder }, holdsLease ? 1 : 0);
      },
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
