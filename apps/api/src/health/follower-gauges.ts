import { Gauge, type Registry } from 'prom-client';
import type { ProcessingState, ProcessingStatus } from '#processing';

const states: readonly ProcessingState[] = ['booting', 'active', 'paused', 'error', 'finished'];

/**
 * Tells Prometheus how whatever follows the ledger gets on. Names end in their unit; the state is one series a state, 1 for the one it is in
 * (OpenMetrics 1.0, "StateSet"), so that an alarm needs no list of names: `unevoix_process_state{state="error"} == 1`.
 * @param subject  second word of the names: `read_model`, `process`
 */
export const followerGauges = (registry: Registry, subject: string, statuses: () => readonly ProcessingStatus[]): void => {
  const gauge = (name: string, help: string, valueOf: (status: ProcessingStatus) => number) =>
    new Gauge({
      name: `unevoix_${subject}_${name}`,
      help,
      labelNames: ['name'],
      registers: [registry],
      collect() {
        for (const status of statuses()) this.set({ name: status.name }, valueOf(status));
      },
    });
  gauge('last_event_number', 'ledger number of the last event taken; -1 before the first', ({ number }) => number);
  gauge('lag_events', 'events not yet taken', ({ lagEvents }) => lagEvents);
  gauge('progress_age_seconds', 'since it last moved, or found nothing to take', ({ secondsSinceProgress }) => secondsSinceProgress);
  new Gauge({
    name: `unevoix_${subject}_state`,
    help: '1 for the state it is in',
    labelNames: ['name', 'state'],
    registers: [registry],
    collect() {
      for (const { name, state } of statuses()) for (const each of states) this.set({ name, state: each }, each === state ? 1 : 0);
    },
  });
};
