import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '#event-store';
import { openSqliteEventStore } from '#event-store/sqlite';
import { systemClock } from '#kernel';
import {
  CompactRange,
  consistencyProof,
  formatAddCheckpoint,
  formatCheckpoint,
  formatPublicKey,
  hex,
  leafHash,
  noteSigner,
  noteVerifier,
  openCheckpoint,
  signNote,
  treeRoot,
  verifyConsistency,
} from '#proof';
import { reconcileWithSeal, SealedLog, Sealer, SigningKeys } from '#sealing';
import { MemoryTree } from '../../libs/proof/testing/memory-tree.js';
import { testKey } from '../../libs/proof/testing/keys.js';
import { appendVotes } from '../../libs/sealing/testing/ledger.js';
import { liveShortly } from './short-lives.js';

const ORIGIN = 'ledger.coop.example/main';
const LIVES = 25;

/** A line that was cut by the death of its writer was never published. */
const isWhole = (line: string): boolean => line.endsWith('"');

describe('a sealer killed over and over while the ledger grows', () => {
  let folder: string;
  let store: EventStore;
  let log: SealedLog;
  const published: string[] = [];

  const writeUntil = async (died: Promise<void>): Promise<void> => {
    let alive = true;
    void died.finally(() => (alive = false));
    while (alive) await appendVotes(store, 50, ((await store.head())?.number ?? -1) + 1);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-sealing-'));
    store = openSqliteEventStore({ file: join(folder, 'ledger.sqlite') });
    await appendVotes(store, 10);
    for (let life = 0; life < LIVES; life++) {
      const died = liveShortly('sealing-child', folder, Math.random() * 60, (line) => published.push(line));
      await Promise.all([died, writeUntil(died)]);
    }
    log = SealedLog.open(join(folder, 'log.sqlite'));
    const sealer = new Sealer({ store, log, keys: new SigningKeys(folder), clock: systemClock, origin: ORIGIN, checkpointMs: 0 });
    while ((await sealer.turn()).more);
  }, 120_000);

  afterAll(async () => {
    log.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('has sealed every entry once, and leads to the root it would have without a death', async () => {
    expect(await reconcileWithSeal(store, log)).toMatchObject({ holds: true, entries: ((await store.head())?.number ?? -1) + 1 });
    const range = new CompactRange();
    for (const entry of log.entries()) range.append(leafHash(entry));
    expect(hex(await treeRoot(log.size, log))).toBe(hex(range.root()));
  });

  it('has one key, and every checkpoint it ever published is a head of that one history', async () => {
    const keys = log.signed.keys();
    expect(keys).toHaveLength(1);
    const known = [noteVerifier(keys[0]?.verifierKey ?? '')];
    const notes = published.filter(isWhole).map((line) => JSON.parse(line) as string);
    expect(notes.length).toBeGreaterThan(LIVES);
    for (const note of notes) {
      const { size, root } = openCheckpoint(note, ORIGIN, known).checkpoint;
      expect(hex(root)).toBe(hex(await treeRoot(size, log)));
      expect(log.signed.at(size)?.note).toBe(note);
    }
  });
});

describe('a witness killed over and over while it is shown two histories under one key', () => {
  const key = testKey(ORIGIN);
  const [one, other] = ['one', 'other'].map((history) =>
    MemoryTree.of(Array.from({ length: 2_000 }, (_, number) => Buffer.from(`${number < 5 ? '' : history} ${number}`))),
  ) as [MemoryTree, MemoryTree];

  it('never cosigns heads that contradict each other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unevoix-witness-'));
    await writeFile(join(folder, 'logs.policy'), `log ${formatPublicKey(key)}\n`);
    const cosigned: { readonly size: number; readonly tree: MemoryTree }[] = [];
    let remembered = 0;

    const show = async (address: string, tree: MemoryTree, size: number): Promise<boolean> => {
      const root = await treeRoot(size, tree);
      const checkpoint = signNote(formatCheckpoint({ origin: ORIGIN, size, root }), [noteSigner(key)]);
      const proof = remembered === 0 ? [] : await consistencyProof(remembered, size, tree);
      const body = formatAddCheckpoint({ oldSize: remembered, proof, checkpoint });
      const answer = await fetch(`${address}/add-checkpoint`, { method: 'POST', body }).catch(() => undefined);
      if (!answer) return false;
      const said = await answer.text().catch(() => undefined);
      if (answer.status === 409 && said !== undefined) remembered = Math.max(remembered, Number(said) || 0);
      if (answer.status !== 200 || said === undefined) return said !== undefined;
      cosigned.push({ size, tree });
      remembered = Math.max(remembered, size);
      return true;
    };
    const besiege = async (address: string): Promise<void> => {
      for (let alive = true; alive && remembered < 1_990;) {
        const size = remembered + 1 + Math.floor(Math.random() * 5);
        const answers = await Promise.all([show(address, one, size), show(address, other, size)]);
        alive = answers.every(Boolean);
      }
    };
    for (let life = 0; life < 8; life++) {
      let siege: Promise<void> | undefined;
      await liveShortly('witness-child', folder, 30 + Math.random() * 120, (address) => {
        siege ??= besiege(address);
      });
      await siege;
    }

    expect(cosigned.length).toBeGreaterThan(4);
    const heads = cosigned.toSorted((a, b) => a.size - b.size);
    const [largest] = heads.slice(-1);
    if (!largest) throw new Error('nothing was cosigned');
    const head = { size: largest.size, root: await treeRoot(largest.size, largest.tree) };
    for (const { size, tree } of heads)
      verifyConsistency(
        { size, root: await treeRoot(size, tree) },
        head,
        size === head.size ? [] : await consistencyProof(size, head.size, largest.tree),
      );
    await rm(folder, { recursive: true });
  }, 60_000);
});
