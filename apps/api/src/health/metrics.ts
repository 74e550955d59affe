import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';

/** What Prometheus scrapes: the process, and how far each read model is behind. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor(@Inject(READ_MODELS) readModels: ReadModels) {
    collectDefaultMetrics({ register: this.registry });
    const labelNames = ['name'] as const;
    const lag = new Gauge({
      name: 'unevoix_read_model_lag_events',
      help: 'events not yet taken',
      labelNames,
      registers: [this.registry],
      collect,
    });
    const progress = new Gauge({
      name: 'unevoix_read_model_seconds_since_progress',
      help: 'seconds since the read model last moved or found nothing to take',
      labelNames,
      registers: [this.registry],
    });
    const stopped = new Gauge({
      name: 'unevoix_read_model_stopped',
      help: '1 when it stopped at an error',
      labelNames,
      registers: [this.registry],
    });
    function collect(): void {
      for (const { name, lagEvents, secondsSinceProgress, state } of readModels.status()) {
        lag.set({ name }, lagEvents);
        progress.set({ name }, secondsSinceProgress);
        stopped.set({ name }, state === 'error' ? 1 : 0);
      }
    }
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
