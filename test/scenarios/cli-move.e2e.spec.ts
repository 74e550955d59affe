import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKurrentEventStore } from '#event-store/kurrent';
import { openSqliteEventStore } from '#event-store/sqlite';
import { holdAssembly } from '../support/assembly-over-http.js';
import { startScenario } from '../support/scenario.js';
import { WireServer } from '../support/wire-server/index.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

/** Milliseconds: a client of a cluster is patient. */
const PATIENCE_MS = 60_000;

describe('an embedded ledger that moves into a cluster', () => {
  let folder: string;
  let server: WireServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-move-'));
    const scenario = await startScenario({ dataFolder: folder });
    await holdAssembly(scenario, { members: 3, resolutions: ['The accounts are approved.'] });
    await scenario.close();
    server = await WireServer.start();
  }, PATIENCE_MS);

  afterAll(async () => {
    server.stop();
    await rm(folder, { recursive: true });
  });

  const move = (to: string) => unevoix(['move', '--to', 'kurrent', to, '--data', folder, '--json']);

  it(
    'has the same bytes, revisions and numbers there, and moves once',
    async () => {
      const moved = await move(server.connectionString);
      expect(moved.exitCode).toBe(0);
      const source = openSqliteEventStore({ file: join(folder, 'ledger.sqlite'), readOnly: true });
      const target = openKurrentEventStore({ connectionString: server.connectionString });
      const ours = (await source.readAll({ limit: 1_000 })).events;
      const theirs = (await target.readAll({ limit: 1_000 })).events;
      await Promise.all([source.close(), target.close()]);
      const withoutPlace = ({ position: _ofItsStore, ...entry }: (typeof ours)[number]) => entry;
      expect(theirs.map(withoutPlace)).toEqual(ours.map(withoutPlace));

      const again = await move(server.connectionString);
      expect(jsonOf(moved)).toEqual({ moved: ours.length, foundThere: 0 });
      expect(jsonOf(again)).toEqual({ moved: ours.length, foundThere: ours.length });

      const environment = { UNEVOIX_STORE: 'kurrent', KURRENTDB_URL: server.connectionString };
      const reconciled = await unevoix(['reconcile', 'ledger', '--data', folder, '--json'], { environment });
      expect(jsonOf(reconciled)).toMatchObject({ holds: true, entries: ours.length });
    },
    PATIENCE_MS,
  );

  it('is refused an address that is none', async () => {
    const { exitCode, err } = await move('http://127.0.0.1');
    expect({ exitCode, ...(JSON.parse(err) as object) }).toMatchObject({ exitCode: 2, code: 'LEDGER_ADDRESS_INVALID' });
  });

  it(
    'stays where it is when the cluster is away, and says so',
    async () => {
      const { exitCode, err } = await move('esdb://127.0.0.1:1?tls=false');
      expect({ exitCode, ...(JSON.parse(err) as object) }).toMatchObject({ exitCode: 3, code: 'LEDGER_UNAVAILABLE' });
    },
    PATIENCE_MS,
  );
});
