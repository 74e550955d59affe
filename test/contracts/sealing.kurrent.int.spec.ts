import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '#event-store';
import { openKurrentEventStore } from '#event-store/kurrent';
import { openSqliteEventStore } from '#event-store/sqlite';
import { systemClock } from '#kernel';
import { hex, treeRoot } from '#proof';
import { reconcileWithSeal, SealedLog, Sealer, sealLag, SigningKeys } from '#sealing';
import { copyLedger } from '../../apps/cli/src/ledger/copy-ledger.js';
import { appendVotes } from '../../libs/sealing/testing/ledger.js';
import { WireServer } from '../support/wire-server/index.js';

describe('sealing a cluster', () => {
  let folder: string;
  let server: WireServer;
  let file: EventStore;
  let cluster: EventStore;
  const logs: SealedLog[] = [];

  const logOf = (name: string): SealedLog => {
    const log = SealedLog.open(join(folder, `${name}.sqlite`));
    logs.push(log);
    return log;
  };
  /** A new sealer each time, as after a restart. */
  const seal = async (store: EventStore, log: SealedLog): Promise<void> => {
    const keys = new SigningKeys(join(folder, 'keys'));
    const sealer = new Sealer({ store, log, keys, clock: systemClock, origin: 'a.example/log', checkpointMs: 0, batch: 50 });
    while ((await sealer.turn()).more);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'unevoix-sealing-'));
    server = await WireServer.start();
    file = openSqliteEventStore({ file: join(folder, 'ledger.sqlite') });
    cluster = openKurrentEventStore({ connectionString: server.connectionString });
    await appendVotes(file, 300);
    await copyLedger(file, cluster, () => undefined);
  });

  afterAll(async () => {
    for (const log of logs) log.close();
    await cluster.close();
    await file.close();
    server.stop();
    rmSync(folder, { recursive: true });
  });

  it('gives the same root as sealing the file it was copied from', async () => {
    const [ofFile, ofCluster] = [logOf('of-file'), logOf('of-cluster')];
    await seal(file, ofFile);
    await seal(cluster, ofCluster);
    expect(ofCluster.size).toBe(300);
    expect(hex(await treeRoot(300, ofCluster))).toBe(hex(await treeRoot(300, ofFile)));
    await appendVotes(cluster, 20, 1_000);
    expect(await sealLag(cluster, ofCluster, systemClock.now())).toBeGreaterThan(0);
    await seal(cluster, ofCluster);
    expect(ofCluster.size).toBe(320);
    expect(await sealLag(cluster, ofCluster, systemClock.now())).toBe(0);
  });

  it('goes on with the seal of a file that was moved there: same numbers, same proofs', async () => {
    const moved = logOf('of-file');
    await seal(cluster, moved);
    expect(hex(await treeRoot(320, moved))).toBe(hex(await treeRoot(320, logOf('of-cluster'))));
    expect(await reconcileWithSeal(cluster, moved)).toMatchObject({ holds: true, entries: 320 });
  });
});
