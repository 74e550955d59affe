import { chmodSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { EventStore } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { openSqliteEventStore } from '#event-store/sqlite';
import { SettableClock } from '#kernel';
import {
  formatEntryBundle,
  formatPublicKey,
  inclusionProof,
  leafHash,
  noteVerifier,
  openCheckpoint,
  parseEntry,
  tileHashReader,
  treeRoot,
  verifyInclusion,
} from '#proof';
import { appendRotation, appendVotes, someEvent } from '../../testing/ledger.js';
import { removeTemporaryFolders, temporaryFolder } from '../../testing/temporary-folder.js';
import { SigningKeys } from '../keys/signing-keys.js';
import { SealedLog } from '../sealed-log/sealed-log.js';
import { Sealer } from './sealer.js';

const ORIGIN = 'ledger.coop.example/main';
const clock = new SettableClock('2026-06-18T18:00:00.000Z');

describe('the sealer', () => {
  let folder: string;
  let store: EventStore;
  let log: SealedLog;

  const file = (name: string) => join(folder, name);
  const sealer = (on: EventStore = store, batch = 300) =>
    new Sealer({ store: on, log, keys: new SigningKeys(folder), clock, origin: ORIGIN, checkpointMs: 0, batch });
  const sealAll = async (sealing = sealer()): Promise<void> => {
    while ((await sealing.turn()).more);
  };

  beforeEach(() => {
    folder = temporaryFolder();
    store = openSqliteEventStore({ file: file('ledger.sqlite') });
    log = SealedLog.open(file('log.sqlite'));
  });

  afterEach(async () => {
    log.close();
    await store.close();
    removeTemporaryFolders();
  });

  it('keeps every entry as the ledger has it, and proves it under a signed checkpoint', async () => {
    await appendVotes(store, 700);
    await sealAll();
    const { events } = await store.readAll({ limit: 1_000 });
    expect([...log.entries()].map(parseEntry)).toEqual(
      events.map(({ id, stream, revision, type, data, meta }) => {
        const { recordedAt } = JSON.parse(meta) as { recordedAt: string };
        return {
          v: 1,
          id,
          stream,
          rev: revision,
          type,
          time: recordedAt,
          data: JSON.parse(data) as object,
          meta: JSON.parse(meta) as object,
        };
      }),
    );
    const verifierKey = log.signed.keys()[0]?.verifierKey ?? '';
    const { checkpoint } = openCheckpoint(log.signed.newest()?.note ?? '', ORIGIN, [noteVerifier(verifierKey)]);
    expect(checkpoint.size).toBe(700);
    for (const number of [0, 255, 256, 511, 699]) {
      const entry = log.entry(number) ?? new Uint8Array();
      verifyInclusion(leafHash(entry), number, 700, await inclusionProof(number, 700, log), checkpoint.root);
      // Anybody who has only the published tiles comes to the same proof.
      const fromTiles = await inclusionProof(number, 700, tileHashReader(checkpoint, log));
      expect(fromTiles).toEqual(await inclusionProof(number, 700, log));
    }
    expect(log.entry(700)).toBeUndefined();
    expect(log.entryBundle(1, 256)).toEqual(formatEntryBundle([...log.entries({ from: 256, to: 512 })]));
    expect(log.entryBundle(2, 189)).toBeUndefined();
  });

  it('seals the same, however the ledger grew and wherever it was stopped', async () => {
    const moved = memoryEventStore();
    for (let round = 0; round < 12; round++) {
      await appendVotes(store, 1 + round * 9, round * 1_000);
      await sealAll();
    }
    for (const { stream, revision, ...event } of (await store.readAll({ limit: 10_000 })).events)
      await moved.append(stream, revision === 0 ? 'none' : revision - 1, [event]);
    const sizes = log.signed.list().map(({ size }) => size);
    expect(sizes).toHaveLength(12);
    const other = SealedLog.open(file('other.sqlite'));
    const keys = new SigningKeys(file('other-keys'));
    await sealAll(new Sealer({ store: moved, log: other, keys, clock, origin: ORIGIN }));
    for (const size of sizes) expect(await treeRoot(size, other)).toEqual(await treeRoot(size, log));
    // A ledger that was moved to another store has other positions and the same entries: sealing goes on.
    await appendVotes(moved, 5, 90_000);
    await sealAll(sealer(moved));
    expect(log.size).toBe(other.size + 5);
    other.close();
  });

  it('makes its key on the first run, for its owner alone, and keeps it', async () => {
    await appendVotes(store, 1);
    await sealAll();
    const name = readdirSync(folder).find((entry) => entry.endsWith('.key')) ?? '';
    expect(statSync(file(name)).mode & 0o777).toBe(0o600);
    const keys = log.signed.keys();
    await appendVotes(store, 1, 1);
    await sealAll();
    expect(log.signed.keys()).toEqual(keys);
  });

  it('signs nothing with a key others may read, and nothing with another key in its place', async () => {
    await appendVotes(store, 1);
    await sealAll();
    const name = readdirSync(folder).find((entry) => entry.endsWith('.key')) ?? '';
    await appendVotes(store, 1, 1);
    chmodSync(file(name), 0o644);
    await expect(sealAll()).rejects.toMatchObject({ code: 'SIGNING_KEY_EXPOSED', details: { mode: '644' } });
    chmodSync(file(name), 0o600);
    const other = new SigningKeys(file('other')).make(ORIGIN);
    renameSync(file(name), file('kept'));
    await expect(sealAll()).rejects.toMatchObject({ code: 'SIGNING_KEY_MISSING' });
    renameSync(join(file('other'), readdirSync(file('other'))[0] ?? ''), file(name));
    expect(formatPublicKey(other)).not.toBe(log.signed.keys()[0]?.verifierKey);
    await expect(sealAll()).rejects.toMatchObject({ code: 'SIGNING_KEY_UNREADABLE' });
    expect(log.signed.list()).toHaveLength(1);
  });

  it('seals a change of its key under the old one, and signs with the new one from then on', async () => {
    await appendVotes(store, 3);
    await sealAll();
    const next = formatPublicKey(new SigningKeys(folder).make(ORIGIN));
    await appendVotes(store, 2, 3);
    await appendRotation(store, next);
    await appendVotes(store, 2, 5);
    await sealAll();
    const [first, second] = log.signed.keys();
    expect(second).toEqual({ fromEntry: 6, verifierKey: next });
    const signers = log.signed.list().map(({ size, note }) => {
      const known = [first, second].map((key) => noteVerifier(key?.verifierKey ?? ''));
      return [size, known.findIndex(({ keyId }) => openCheckpoint(note, ORIGIN, known).verified[0]?.keyId === keyId)];
    });
    expect(signers).toEqual([
      [3, 0],
      [6, 0],
      [8, 1],
    ]);
  });

  it('goes on after it lost its place: what does not follow is refused, and taken up from disk', async () => {
    await appendVotes(store, 10);
    const [one, two] = [sealer(), sealer()];
    await one.turn();
    await appendVotes(store, 10, 10);
    await two.turn();
    await expect(one.turn()).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_TRIGGER' });
    await sealAll(one);
    await appendVotes(store, 1, 20);
    await sealAll(one);
    expect(log.size).toBe(21);
  });

  it('stops when the ledger was put back to an earlier state, and when it then went another way', async () => {
    await appendVotes(store, 20);
    await store.close();
    const early = file('early.sqlite');
    new Database(file('ledger.sqlite')).exec(`VACUUM INTO '${early}'`).close();
    store = openSqliteEventStore({ file: file('ledger.sqlite') });
    await appendVotes(store, 10, 20);
    await sealAll();
    const restored = openSqliteEventStore({ file: early });
    await expect(sealAll(sealer(restored))).rejects.toMatchObject({ code: 'LEDGER_BEHIND_SEAL', details: { sealed: 30, ledger: 20 } });
    await appendVotes(restored, 15, 50);
    await expect(sealAll(sealer(restored))).rejects.toMatchObject({ code: 'SEALED_ENTRY_DIFFERS', details: { number: 20 } });
    expect(log.signed.list()).toHaveLength(1);
    await restored.close();
  });

  it('signs nothing over hashes that were changed behind its back', async () => {
    await appendVotes(store, 300);
    await sealAll();
    const raw = new Database(file('log.sqlite'));
    raw.exec('DROP TRIGGER run_is_never_updated');
    raw.exec('UPDATE run SET hashes = zeroblob(length(hashes)) WHERE firstEntry = 0');
    raw.close();
    log.close();
    log = SealedLog.open(file('log.sqlite'));
    await appendVotes(store, 1, 300);
    await expect(sealAll()).rejects.toMatchObject({ code: 'SEAL_ROOT_CHANGED' });
  });

  it('seals what another program wrote into a cluster, too', async () => {
    const { id } = someEvent('Foreign', {});
    const foreign = { id, type: 'Foreign', data: '"text"', meta: '{}' };
    await store.append('foreign-1', 'none', [foreign]);
    await sealAll();
    expect(Buffer.from(log.entry(0) ?? []).toString()).toContain('"time":""');
  });

  it('refuses to change what is sealed', async () => {
    await appendVotes(store, 2);
    await sealAll();
    const raw = new Database(file('log.sqlite'));
    for (const table of ['run', 'checkpoint', 'logKey']) {
      expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow('never deleted');
      expect(() => raw.exec(`UPDATE ${table} SET rowid = 7`)).toThrow('never updated');
    }
    expect(() => raw.exec("INSERT INTO run VALUES (3, 4, '', x'', x'')")).toThrow('without a gap');
    expect(() => raw.exec("INSERT INTO checkpoint VALUES (2, '', '')")).toThrow('signed once');
    raw.close();
  });
});
