import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

describe('commands beside a running server', () => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await startScenario();
    await holdAssembly(scenario, { members: 3, resolutions: ['The accounts are approved.'] });
  });

  afterAll(() => scenario.close());

  it('ask it for the status', async () => {
    const { exitCode, out } = await unevoix(['status', '--data', scenario.folder, '--json']);
    expect(exitCode).toBe(0);
    const { entries } = jsonOf(await unevoix(['reconcile', 'ledger', '--data', scenario.folder, '--json'])) as { entries: number };
    expect(JSON.parse(out)).toMatchObject({ server: scenario.address, ready: true, entries });
  });

  it('read the ledger', async () => {
    const { exitCode, out } = await unevoix(['reconcile', 'ledger', '--data', scenario.folder]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^The ledger holds: \d+ entries in \d+ streams\.\nIt is what was sealed: \d+ entries, byte for byte\.$/);
  });

  it.each([
    ['rebuild', []],
    ['serve', ['--port', '0']],
    ['move', ['--to', 'kurrent', 'esdb://127.0.0.1:1?tls=false']],
  ])('never write: %s is refused', async (command, options) => {
    const { exitCode, err } = await unevoix([command, ...options, '--data', scenario.folder, '--json']);
    expect(exitCode).toBe(3);
    expect(JSON.parse(err)).toMatchObject({ code: 'LEDGER_IN_USE', folder: scenario.folder });
  });
});

describe('commands on a folder that no server uses', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-cli-'));
    const scenario = await startScenario({ dataFolder: folder });
    await holdAssembly(scenario, { members: 3, resolutions: ['The accounts are approved.'] });
    await scenario.close();
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('read the status off the files', async () => {
    const { out } = await unevoix(['status', '--data', folder]);
    expect(out).toMatch(/^No server runs on this folder\.\nThe ledger holds \d+ entries\./);
    expect(out).toMatch(/^tally +offline +\d+ +\d+$/m);
  });

  it('rebuild read models into a new generation', async () => {
    const generations = async () =>
      (jsonOf(await unevoix(['status', '--data', folder, '--json'])) as { readModels: { name: string; generation: number }[] }).readModels;
    const before = await generations();
    const { exitCode, out } = await unevoix(['rebuild', 'tally', 'roster', '--data', folder, '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rebuilt: ['tally', 'roster'] });
    for (const { name, generation } of await generations())
      expect(generation).toBe(
        (before.find((model) => model.name === name)?.generation ?? 0) + (name === 'tally' || name === 'roster' ? 1 : 0),
      );
  });
});
