import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

interface Follower {
  readonly name: string;
  readonly state: string;
  readonly number: number;
  readonly lagEvents: number;
}

interface Health {
  readonly status: string;
  readonly ledger: { readonly number: number };
  readonly readModels: readonly Follower[];
  readonly processes: { readonly leaseHolder: string; readonly holdsLease: boolean; readonly runners: readonly Follower[] } | null;
}

// The shape of `Readiness`, as it comes over the wire.
const healthOf = async (scenario: Scenario): Promise<Health> => (await scenario.get('/health/ready')).body as unknown as Health;

const metricsOf = async (scenario: Scenario): Promise<readonly string[]> =>
  String((await scenario.get('/metrics')).body['text']).split('\n');

const isAtTheHead = ({ ledger, processes }: Health): boolean =>
  processes?.runners.every(({ number, state }) => number === ledger.number && state === 'active') ?? false;

describe('what an operator sees of a node', () => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await startScenario();
    await holdAssembly(scenario, { members: 2, resolutions: ['Approves the accounts'] });
  }, 60_000);

  afterAll(() => scenario.close());

  it('is how far each process has come, and which node runs them', async () => {
    const { status, ledger, processes } = await until(() => healthOf(scenario), isAtTheHead);
    expect(status).toBe('ready');
    expect(processes).toMatchObject({ leaseHolder: `${hostname()}:${scenario.folder}`, holdsLease: true });
    expect(processes?.runners.map(({ name }) => name)).toContain('close-ballot-at-deadline');
    for (const runner of processes?.runners ?? [])
      expect(runner).toMatchObject({ state: 'active', number: ledger.number, lagEvents: 0, refused: 0 });
  });

  it('is the same in the metrics, each name with its unit', async () => {
    const { ledger, readModels } = await until(() => healthOf(scenario), isAtTheHead);
    const lines = await metricsOf(scenario);
    const of = (subject: string, name: string) => [
      `unevoix_${subject}_last_event_number{name="${name}"} ${ledger.number}`,
      `unevoix_${subject}_lag_events{name="${name}"} 0`,
      `unevoix_${subject}_state{name="${name}",state="active"} 1`,
      `unevoix_${subject}_state{name="${name}",state="error"} 0`,
    ];
    expect(lines).toEqual(expect.arrayContaining(of('process', 'close-ballot-at-deadline')));
    for (const { name } of readModels) expect(lines).toEqual(expect.arrayContaining(of('read_model', name)));
    expect(lines).toContain('unevoix_process_refused_commands_total{name="close-ballot-at-deadline"} 0');
    expect(lines).toContain(`unevoix_process_lease_held{holder="${hostname()}:${scenario.folder}"} 1`);
    expect(lines.filter((line) => line.startsWith('unevoix_process_progress_age_seconds{'))).not.toEqual([]);
  });

  it('is nothing of processes that other nodes run', async () => {
    const apart = await startScenario({ processes: 'none' });
    expect(await healthOf(apart)).toMatchObject({ status: 'ready', processes: null });
    expect((await metricsOf(apart)).filter((line) => line.startsWith('unevoix_process_'))).toEqual([]);
    await apart.close();
  });

  it('is who holds the lease while this node stands by', async () => {
    const processesFolder = await mkdtemp(join(tmpdir(), 'unevoix-processes-'));
    const holding = await startScenario({ processesFolder });
    const standingBy = await startScenario({ processesFolder });
    expect((await healthOf(standingBy)).processes).toMatchObject({
      leaseHolder: `${hostname()}:${holding.folder}`,
      holdsLease: false,
      runners: expect.arrayContaining([expect.objectContaining({ name: 'close-ballot-at-deadline', state: 'paused', number: -1 })]),
    });
    expect(await metricsOf(standingBy)).toContain(`unevoix_process_lease_held{holder="${hostname()}:${holding.folder}"} 0`);
    await standingBy.close();
    await holding.close();
    await rm(processesFolder, { recursive: true });
  });
});
