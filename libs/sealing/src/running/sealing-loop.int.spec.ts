import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { DomainError, SettableClock } from '#kernel';
import { until } from '../../../../test/support/until.js';
import { appendVotes } from '../../testing/ledger.js';
import { removeTemporaryFolders, temporaryFolder } from '../../testing/temporary-folder.js';
import { InlineSealing } from './inline-sealing.js';
import type { SealingStatus } from './sealing-status.js';

const TERMS = { origin: 'a.example/log', pollMs: 5, checkpointMs: 10 };

describe('the sealing of a node', () => {
  let folder: string;
  let store: EventStore;
  let sealing: InlineSealing;
  const clock = new SettableClock('2026-06-18T18:00:00.000Z');

  beforeEach(() => {
    folder = temporaryFolder();
    store = memoryEventStore();
    sealing = new InlineSealing({ ...TERMS, folder, store, clock });
  });

  afterEach(async () => {
    await sealing.stop();
    removeTemporaryFolders();
  });

  const start = () => sealing.start();
  const comes = async (wanted: (status: SealingStatus | undefined) => boolean): Promise<void> =>
    expect(
      await until(
        () => Promise.resolve(wanted(sealing.status())),
        (held) => held,
      ),
    ).toBe(true);

  it('follows the ledger until it is stopped, and again when it is started again', async () => {
    start();
    await comes((status) => status?.state === 'sealing');
    await appendVotes(store, 10);
    await comes((status) => status?.checkpoint?.size === 10);
    await sealing.stop();
    expect(sealing.status()).toBeUndefined();
    await appendVotes(store, 5, 10);
    start();
    await comes((status) => status?.checkpoint?.size === 15);
  });

  it('waits for a ledger that is away', async () => {
    const { readAll } = store;
    store.readAll = () => Promise.reject(new DomainError('LEDGER_UNAVAILABLE', {}, 'unavailable'));
    start();
    await comes((status) => status?.fault?.code === 'LEDGER_UNAVAILABLE');
    expect(sealing.status()?.state).toBe('starting');
    store.readAll = readAll.bind(store);
    await comes((status) => status?.state === 'sealing' && status?.fault === undefined);
  });

  it('stops at what does not hold, and says what', async () => {
    await appendVotes(store, 3);
    start();
    await comes((status) => status?.checkpoint?.size === 3);
    await sealing.stop();
    const key = readdirSync(folder).find((name) => name.endsWith('.key')) ?? '';
    renameSync(join(folder, key), join(folder, 'elsewhere'));
    await appendVotes(store, 3, 3);
    start();
    await comes((status) => status?.state === 'stopped');
    expect(sealing.status()).toMatchObject({ fault: { code: 'SIGNING_KEY_MISSING' } });
  });

  it('tells of a policy that cannot be read, and seals all the same', async () => {
    writeFileSync(join(folder, 'witnesses.policy'), 'witness\n');
    await appendVotes(store, 1);
    start();
    await comes((status) => status?.checkpoint?.size === 1);
    expect(sealing.status()?.witnesses).toMatchObject([
      { name: 'witnesses.policy', fault: { code: 'POLICY_MALFORMED', details: { line: 1 } } },
    ]);
  });

  it('holds the ledger against its seal at night, and keeps what came of it', async () => {
    await appendVotes(store, 4);
    start();
    await comes((status) => status?.checkpoint?.size === 4);
    expect(sealing.status()?.reconciliation).toBeNull();
    clock.set('2026-06-19T02:30:00.000Z');
    await comes((status) => Boolean(status?.reconciliation));
    expect(sealing.status()?.reconciliation).toEqual({
      startedAt: clock.now(),
      finishedAt: clock.now(),
      entries: 4,
      holds: true,
      difference: null,
    });
  });
});
