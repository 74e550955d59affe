import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PROCESSES_ACTOR } from '../../api/src/composition/command-dispatcher.js';
import type { Configuration } from '../../api/src/composition/configuration.js';
import { holdAssembly } from '../../../test/support/assembly-over-http.js';
import { startScenario, type Scenario } from '../../../test/support/scenario.js';
import { startProcessorNode } from './start-processor.js';

/** Milliseconds a process gets to notice a deadline: it looks once a second, on a machine that may be busy. */
const PATIENCE_MS = 30_000;

const openBallotUntil = async (scenario: Scenario, milliseconds: number): Promise<string> => {
  const { assemblyId, resolutionIds } = await holdAssembly(scenario, { members: 3, resolutions: ['The accounts are approved.'] });
  const closesAt = new Date(Date.now() + milliseconds).toISOString();
  const { status, body } = await scenario.post(`/api/assemblies/${assemblyId}/ballots`, { resolutionId: resolutionIds[0], closesAt });
  expect(status).toBe(201);
  return String(body['stream']);
};

const entryOfClose = async (scenario: Scenario, stream: string): Promise<unknown> => {
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (Date.now() < giveUpAt) {
    const { body } = await scenario.get(`/api/entries?stream=${stream}&type=BallotClosed`);
    const [entry] = body['items'] as readonly unknown[];
    if (entry !== undefined) return entry;
    await pause(100);
  }
  return undefined;
};

describe('the processes', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-processor-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it(
    'close a ballot at its deadline, in the name of the processes, inside the server',
    async () => {
      const scenario = await startScenario();
      const stream = await openBallotUntil(scenario, 3_000);
      expect(await entryOfClose(scenario, stream)).toMatchObject({ type: 'BallotClosed', meta: { actor: PROCESSES_ACTOR } });
      await scenario.close();
    },
    PATIENCE_MS * 2,
  );

  it(
    'do the same on their own, and stop when told to',
    async () => {
      const configuration: Configuration = {
        dataFolder: folder,
        store: { kind: 'sqlite' },
        host: '127.0.0.1',
        port: 0,
        projector: 'inline',
        processes: 'none',
      };
      const before = await startScenario({ dataFolder: folder, processes: 'none' });
      const stream = await openBallotUntil(before, 3_000);
      const { number: opened } = (await before.get('/health/ready')).body['ledger'] as { number: number };
      await before.close();

      const processor = await startProcessorNode(configuration);
      expect(processor.holdsLease()).toBe(true);
      await expect(startProcessorNode(configuration)).rejects.toMatchObject({ code: 'LEDGER_IN_USE' });
      const hasClosed = () => processor.status().every(({ number }) => number > opened);
      for (const giveUpAt = Date.now() + PATIENCE_MS; !hasClosed() && Date.now() < giveUpAt;) await pause(50);
      await processor.stop();

      const after = await startScenario({ dataFolder: folder, processes: 'none' });
      expect(await entryOfClose(after, stream)).toMatchObject({ type: 'BallotClosed', meta: { actor: PROCESSES_ACTOR } });
      await after.close();
    },
    PATIENCE_MS * 2,
  );
});
