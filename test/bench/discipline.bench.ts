import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import { EVENT_STORE, type CommandContext } from '#cqrs';
import { disciplineProcesses, ReportIncident } from '#discipline';
import type { Checkpoint, EventStore } from '#event-store';
import { openSqliteEventStore } from '#event-store/sqlite';
import { systemClock } from '#kernel';
import { LeaseRegister, ProcessorHost } from '#processing';
import { RegisterMember } from '#membership';
import { AdoptRulebook, sharedEnterpriseRules } from '#statutes';
import { dispatcherOn } from '../../apps/api/src/composition/command-dispatcher.js';
import { LOCAL_OPERATOR } from '../support/trusted-headers.js';
import { withApplication } from '../../apps/cli/src/ledger/with-application.js';
import type { Figure } from './figure.js';

export const name = 'discipline';

/** Fewer for a trial: `UNEVOIX_INCIDENTS=5000`. */
const INCIDENTS = Number(process.env['UNEVOIX_INCIDENTS'] ?? 100_000);
const TOGETHER = 500;
/** One of so many is a debt that opens a case; the others are small overdrafts of as many members, each a warning. */
const CASES_AMONG = 10;

const context = (): CommandContext => ({ actor: LOCAL_OPERATOR, commandId: randomUUID() });

const inGroups = async (count: number, one: (index: number) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < count; from += TOGETHER)
    await Promise.all(Array.from({ length: Math.min(TOGETHER, count - from) }, (_, index) => one(from + index)));
};

/** How many cases each incident has: once each, or something was done twice. */
const casesPerIncident = async (file: string): Promise<ReadonlyMap<string, number>> => {
  const store = openSqliteEventStore({ file });
  const counts = new Map<string, number>();
  for (let after: Checkpoint | undefined; ;) {
    const page = await store.readAll({ after, limit: 5_000 });
    for (const { type, data } of page.events) {
      if (type !== 'ProceedingOpened') continue;
      const { incidentId } = JSON.parse(data) as { readonly incidentId: string };
      counts.set(incidentId, (counts.get(incidentId) ?? 0) + 1);
    }
    if (page.atHead) break;
    after = page.checkpoint;
  }
  await store.close();
  return counts;
};

/** Runs the policy process from the first entry until it has taken the last one that was there. */
const secondsToAnswer = async (store: EventStore, bus: CommandBus, dataFolder: string): Promise<number> => {
  const processes = disciplineProcesses.filter((process) => process.name === 'apply-policies');
  const leases = new LeaseRegister(join(dataFolder, 'lease.sqlite'), systemClock);
  const head = (await store.head())?.number ?? -1;
  const host = new ProcessorHost({ store, processes, folder: dataFolder, dispatch: dispatcherOn(bus), leases, holder: 'bench' });
  const started = performance.now();
  await host.start();
  while (host.status().some(({ number, state }) => number < head || state === 'error')) {
    if (host.status().some(({ state }) => state === 'error')) throw new Error(JSON.stringify(host.status()));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const seconds = (performance.now() - started) / 1_000;
  await host.stop();
  leases.close();
  return seconds;
};

/** Incidents on a disk, and then the policy process over the command bus, until each is answered. */
export const run = async (): Promise<Figure[]> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'unevoix-bench-discipline-'));
  const configuration = {
    dataFolder,
    store: { kind: 'sqlite' },
    host: '127.0.0.1',
    port: 0,
    projector: 'thread',
    processes: 'none',
  } as const;
  try {
    const seconds = await withApplication(configuration, async (application) => {
      const bus = application.get(CommandBus);
      await bus.execute(new AdoptRulebook({ effectiveFrom: '1990-01-01', rules: sharedEnterpriseRules }, context()));
      const members = Array.from({ length: INCIDENTS }, () => randomUUID());
      await inGroups(INCIDENTS, (index) => {
        const memberId = members[index] ?? '';
        return bus.execute(
          new RegisterMember({ memberId, memberNumber: index + 1, kind: 'naturalPerson', effectiveAt: '2020-01-01' }, context()),
        );
      });
      await inGroups(INCIDENTS, (index) => {
        const isDebt = index % CASES_AMONG === 0;
        const what = isDebt ? { kind: 'unpaidDebt', amountCents: 60_000 } : { kind: 'overdraft', amountCents: 1_000 };
        const incident = { incidentId: randomUUID(), memberId: members[index] ?? '', ...what };
        return bus.execute(new ReportIncident({ ...incident, effectiveAt: '2026-01-15', reportedBy: 'system' }, context()));
      });
      return secondsToAnswer(application.get<EventStore>(EVENT_STORE, { strict: false }), bus, dataFolder);
    });
    const counts = await casesPerIncident(join(dataFolder, 'ledger.sqlite'));
    const doubled = [...counts.values()].filter((count) => count !== 1).length;
    if (counts.size !== INCIDENTS || doubled > 0) throw new Error(`${counts.size} incidents have a case, ${doubled} more than one`);
    const note = `one case each; ${INCIDENTS / CASES_AMONG} with an interim measure, the others warnings`;
    return [
      {
        name: 'incidents through the policy process',
        value: INCIDENTS / seconds,
        unit: 'incidents/s',
        limit: 5_000,
        direction: 'atLeast',
        note,
      },
    ];
  } finally {
    await rm(dataFolder, { recursive: true });
  }
};
