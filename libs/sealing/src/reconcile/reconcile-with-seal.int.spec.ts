import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { EventStore } from '#event-store';
import { openSqliteEventStore } from '#event-store/sqlite';
import { systemClock } from '#kernel';
import { appendVotes } from '../../testing/ledger.js';
import { removeTemporaryFolders, temporaryFolder } from '../../testing/temporary-folder.js';
import { SigningKeys } from '../keys/signing-keys.js';
import { SealedLog } from '../sealed-log/sealed-log.js';
import { Sealer } from '../sealer/sealer.js';
import { nextReconciliation } from './next-reconciliation.js';
import { reconcileWithSeal } from './reconcile-with-seal.js';

const ENTRIES = 600;

const INSERTED = [
  `INSERT INTO event (position, stream, revision, id, type, data, meta)
   VALUES (8, 'vote-late', 0, 'late', 'VoteCast', '{}', '{"recordedAt":"2026-01-01T00:00:00.000Z"}')`,
];

/** As many letters, so that the lengths in front of the entries still hold. */
const sealedVotesTurned = [
  `UPDATE run SET entries = CAST(replace(CAST(entries AS TEXT), '"for","n":300', '"not","n":300') AS BLOB) WHERE firstEntry = 256`,
];

describe('the ledger held against its seal', () => {
  let folder: string;
  let store: EventStore;
  let log: SealedLog;

  const file = (name: string) => join(folder, name);

  beforeEach(async () => {
    folder = temporaryFolder();
    store = openSqliteEventStore({ file: file('ledger.sqlite') });
    log = SealedLog.open(file('log.sqlite'));
    const sealer = new Sealer({ store, log, keys: new SigningKeys(folder), clock: systemClock, origin: 'a.example/log', checkpointMs: 0 });
    for (const size of [200, ENTRIES]) {
      await appendVotes(store, size - log.size, log.size);
      await sealer.turn();
    }
  });

  afterEach(async () => {
    log.close();
    await store.close();
    removeTemporaryFolders();
  });

  /** Writes straight into a database file, as whoever has the machine can. */
  const tamper = (name: string, ...statements: readonly string[]): void => {
    const database = new Database(file(name));
    for (const trigger of database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all())
      database.exec(`DROP TRIGGER ${trigger}`);
    for (const statement of statements) database.exec(statement);
    database.close();
  };
  const reconcile = async () => {
    const { difference, holds, entries } = await reconcileWithSeal(store, log);
    expect(holds).toBe(difference === null);
    return { ...difference, entries };
  };

  it('holds, also while the ledger has gone on', async () => {
    await appendVotes(store, 5, ENTRIES);
    expect(await reconcile()).toEqual({ entries: ENTRIES });
  });

  it('names a vote that was changed straight in the file, and what of it', async () => {
    tamper('ledger.sqlite', `UPDATE event SET data = replace(data, '"for"', '"against"') WHERE position = 301`);
    expect(await reconcile()).toMatchObject({
      number: 300,
      stream: 'vote-300',
      revision: 0,
      what: 'data',
      expected: '{"choice":"for","n":300}',
      found: '{"choice":"against","n":300}',
      entries: 300,
    });
  });

  it.each([
    ['meta', `UPDATE event SET meta = replace(meta, '"schemaVersion":1', '"schemaVersion":2') WHERE position = 8`],
    ['type', `UPDATE event SET type = 'VoteReplaced' WHERE position = 8`],
    ['stream', `UPDATE event SET stream = 'vote-x' WHERE position = 8`],
    ['id', `UPDATE event SET id = 'x' WHERE position = 8`],
    ['data', `UPDATE event SET data = '{ ' || substr(data, 2) WHERE position = 8`],
    ['missing', `DELETE FROM event WHERE position = 8`],
    ['missing', `DELETE FROM event WHERE position = 8`, `UPDATE event SET position = position - 1 WHERE position > 8`],
    [
      'extra',
      `UPDATE event SET position = -position WHERE position >= 8`,
      ...INSERTED,
      `UPDATE event SET position = 1 - position WHERE position < 0`,
    ],
  ])('names what is changed: %s', async (what, ...statements) => {
    tamper('ledger.sqlite', ...statements);
    expect(await reconcile()).toMatchObject({ number: 7, what, entries: 7 });
  });

  it('names the first of two that changed places', async () => {
    tamper(
      'ledger.sqlite',
      ...[
        'UPDATE event SET position = -1 WHERE position = 8',
        'UPDATE event SET position = 8 WHERE position = 20',
        'UPDATE event SET position = 20 WHERE position = -1',
      ],
    );
    expect(await reconcile()).toMatchObject({ number: 7, what: 'id' });
  });

  it('names the last entry when it is gone', async () => {
    tamper('ledger.sqlite', `DELETE FROM event WHERE position = ${ENTRIES}`);
    expect(await reconcile()).toMatchObject({ number: ENTRIES - 1, stream: `vote-${ENTRIES - 1}`, what: 'missing' });
  });

  it('names the checkpoint when the sealed log was changed along with the ledger', async () => {
    tamper('ledger.sqlite', `UPDATE event SET data = replace(data, '"for"', '"not"') WHERE position = 301`);
    tamper('log.sqlite', ...sealedVotesTurned);
    log.close();
    log = SealedLog.open(file('log.sqlite'));
    expect(await reconcile()).toMatchObject({ number: ENTRIES, what: 'root' });
  });

  it('names the checkpoint whose note was changed', async () => {
    tamper('log.sqlite', `UPDATE checkpoint SET note = replace(note, '200', '201') WHERE size = 200`);
    expect(await reconcile()).toMatchObject({ number: 200, what: 'signature', found: 'NOTE_SIGNATURE_INVALID' });
  });

  it('tells when entries were cut off the sealed log', async () => {
    tamper('log.sqlite', 'DELETE FROM run WHERE firstEntry >= 512');
    expect(await reconcile()).toMatchObject({ number: ENTRIES, what: 'root', found: '512 entries' });
  });
});

describe('the next reconciliation', () => {
  it.each([
    ['2026-06-18T01:00:00.000Z', '2026-06-18T02:00:00.000Z'],
    ['2026-06-18T02:00:00.000Z', '2026-06-19T02:00:00.000Z'],
    ['2026-06-18T18:00:00.000Z', '2026-06-19T02:00:00.000Z'],
  ])('after %s is at %s', (last, next) => expect(nextReconciliation(last)).toBe(next));
});
