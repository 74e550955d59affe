import { Gauge, type Registry } from 'prom-client';
import type { SealDto } from '../seal/seal.dto.js';

const states = ['starting', 'sealing', 'stopped', 'elsewhere'] as const;

/** Tells Prometheus how far the ledger is sealed. Alarms: `unevoix_seal_lag_seconds > 60`, `unevoix_seal_state{state="stopped"} == 1`, `unevoix_seal_reconciliation_holds == 0`. */
export const sealGauges = (registry: Registry, ask: () => Promise<SealDto>): void => {
  let asked: Promise<SealDto> | undefined;
  // All are collected in the same turn: the ledger is asked once for them.
  const read = () => (asked ??= ask().finally(() => (asked = undefined)));
  const gauge = (name: string, help: string, valueOf: (seal: SealDto) => number | null) =>
    new Gauge({
      name: `unevoix_seal_${name}`,
      help,
      registers: [registry],
      async collect() {
        const value = valueOf(await read());
        if (value === null) this.reset();
        else this.set(value);
      },
    });
  gauge('lag_seconds', 'for which the oldest entry that no checkpoint covers has been waiting', ({ lagSeconds }) => lagSeconds);
  gauge('entries', 'entries sealed', ({ sealed }) => sealed);
  gauge('signed_entries', 'entries the newest checkpoint covers', ({ signed }) => signed);
  gauge(
    'reconciliation_holds',
    '1 when the ledger was what had been sealed, the last time it was compared; 0 when it was not',
    ({ reconciliation }) => reconciliation && Number(reconciliation.holds),
  );
  gauge(
    'reconciliation_time_seconds',
    'when it was last compared, since 1970',
    ({ reconciliation }) => reconciliation && Date.parse(reconciliation.finishedAt) / 1_000,
  );
  new Gauge({
    name: 'unevoix_seal_state',
    help: '1 for the state the sealer is in',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { state } = await read();
      for (const each of states) this.set({ state: each }, each === state ? 1 : 0);
    },
  });
  new Gauge({
    name: 'unevoix_seal_witnessed_entries',
    help: 'entries of the largest checkpoint each witness has cosigned',
    labelNames: ['witness'],
    registers: [registry],
    async collect() {
      for (const { name, size } of (await read()).witnesses) this.set({ witness: name }, size);
    },
  });
};
