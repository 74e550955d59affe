import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openSqliteEventStore } from '#event-store/sqlite';
import { voteStream } from '#assembly';
import { reconcileLedger } from '../../apps/cli/src/ledger/reconcile-ledger.js';
import { SqliteEventStore } from '../../libs/event-store/src/sqlite/sqlite-event-store.js';
import { liveInLittleSpace } from './lives.js';
import { prepareAssembly } from './prepared-assembly.js';

describe('a full disk', () => {
  let folder: string;
  const ledger = () => join(folder, 'ledger.sqlite');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-full-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('is told by its code; what was taken stays, what was refused is not there, and with space again the ledger goes on', async () => {
    await openSqliteEventStore({ file: ledger() }).close();
    const database = new Database(ledger());
    const pages = Number(database.pragma('page_count', { simple: true }));
    database.pragma(`max_page_count = ${pages + 40}`);
    const store = new SqliteEventStore(database, {});
    const append = (number: number) =>
      store.append(`letters-${number}`, 'none', [
        { id: `${number}`, type: 'LetterKept', data: `{"text":"${'x'.repeat(3_000)}"}`, meta: '{}' },
      ]);
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, (_, number) => append(number)));
    for (let number = 40; number < 90; number += 1) outcomes.push(...(await Promise.allSettled([append(number)])));

    const taken = outcomes.flatMap(({ status }, number) => (status === 'fulfilled' ? [number] : []));
    const codes = new Set(
      outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { code: string }).code] : [])),
    );
    expect(codes).toEqual(new Set(['LEDGER_FULL']));
    expect(taken.length).toBeGreaterThan(10);
    expect((await store.head())?.number).toBe(taken.length - 1);

    database.pragma('max_page_count = 1000000');
    expect(await append(1_000)).toMatchObject({ number: taken.length });
    await store.close();
  });

  it('reached in the middle of a vote loses no vote that was acknowledged', async () => {
    const { assemblyId, ballotIds } = await prepareAssembly(folder, 1_200, 2);
    const [first = '', second = ''] = ballotIds;
    const { acknowledged } = await liveInLittleSpace(folder, assemblyId, first, 1_500);
    const refused = acknowledged.filter(({ kind }) => kind === 'refused');
    const votes = acknowledged.filter(({ kind }) => kind === 'vote');
    expect(refused.map(({ place }) => place)).toEqual([expect.stringMatching(/^LEDGER_(FULL|UNAVAILABLE)$/)]);
    expect(votes.length).toBeGreaterThan(0);

    const after = await liveInLittleSpace(folder, assemblyId, second, 1_000_000);
    expect(after.acknowledged.filter(({ kind }) => kind === 'vote')).toHaveLength(1_200);
    const store = openSqliteEventStore({ file: ledger(), readOnly: true });
    expect(await reconcileLedger(store, () => undefined)).toMatchObject({ holds: true });
    for (const { place } of votes) expect(await store.readStream(voteStream(first, place))).toHaveLength(1);
    await store.close();
  }, 60_000);
});
