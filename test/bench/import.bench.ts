import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import { addDays } from '#kernel';
import { ImportPlanner, ImportRunner, readImport } from '#register-exchange';
import { AdoptRulebook, sharedEnterpriseRules } from '#statutes';
import { LOCAL_OPERATOR } from '../support/trusted-headers.js';
import { withApplication } from '../../apps/cli/src/ledger/with-application.js';
import type { Figure } from './figure.js';

export const name = 'import';

const LINES = 50_000;
const MEMBERS = 10_000;

/** Each member is admitted, subscribes three times, and gives a share to the next one. */
const movementFile = (): Uint8Array => {
  const lines = ['numero;mouvement;date;nombre;valeur;contrepartie;decision'];
  for (let n = 0; n < MEMBERS; n += 1) {
    const admittedOn = addDays('2000-01-01', n % 7_000);
    lines.push(`${n + 1};adhésion;${admittedOn};;;;CA-${n % 200}`);
    for (const later of [0, 400, 800]) lines.push(`${n + 1};souscription;${addDays(admittedOn, later)};${1 + (n % 5)};30,00;;`);
    lines.push(`${n + 1};cession;${addDays('2020-01-01', n % 1_000)};1;;${1 + ((n + 1) % MEMBERS)};CA-${n % 200}`);
  }
  return new TextEncoder().encode(lines.join('\r\n'));
};

const secondsOf = async <Result>(task: () => Promise<Result>): Promise<readonly [seconds: number, result: Result]> => {
  const started = performance.now();
  const result = await task();
  return [(performance.now() - started) / 1_000, result];
};

/** A movement file of 50,000 lines on an empty register: tried in memory, then recorded over the command bus on a disk. */
export const run = async (): Promise<Figure[]> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'unevoix-bench-import-'));
  const configuration = {
    dataFolder,
    store: { kind: 'sqlite' },
    host: '127.0.0.1',
    port: 0,
    projector: 'thread',
    processes: 'none',
  } as const;
  try {
    return await withApplication(configuration, async (application) => {
      const context = { actor: LOCAL_OPERATOR, commandId: crypto.randomUUID() };
      const rules = new AdoptRulebook({ effectiveFrom: '1990-01-01', rules: sharedEnterpriseRules }, context);
      await application.get(CommandBus).execute(rules);
      const bytes = movementFile();
      const planner = application.get(ImportPlanner, { strict: false });
      const [tried, { report }] = await secondsOf(async () => planner.plan(await readImport(bytes)));
      const runner = application.get(ImportRunner, { strict: false });
      const read = await readImport(bytes);
      const [recorded, done] = await secondsOf(() => runner.run(read, { validRowsOnly: false }, context, () => undefined));
      const note = `${done.valid} of ${report.lines} lines, ${report.change.shares} shares`;
      if (done.valid !== LINES) throw new Error(`only ${note}`);
      return [
        { name: 'dry run of 50,000 movements', value: tried, unit: 's', limit: 5, direction: 'atMost', note },
        { name: 'recording 50,000 movements', value: recorded, unit: 's', limit: 20, direction: 'atMost', note: 'planning included' },
      ];
    });
  } finally {
    await rm(dataFolder, { recursive: true });
  }
};
