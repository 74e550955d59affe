import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { systemClock } from '#kernel';
import { formatPublicKey, judgeCheckpoint, parsePolicy } from '#proof';
import { appendRotation, appendVotes } from '../../testing/ledger.js';
import { removeTemporaryFolders, temporaryFolder } from '../../testing/temporary-folder.js';
import { SigningKeys } from '../keys/signing-keys.js';
import { SealedLog } from '../sealed-log/sealed-log.js';
import { Sealer } from '../sealer/sealer.js';
import { serveWitness, type WitnessServer } from '../witness-server/serve-witness.js';
import { Witness } from '../witness-server/witness.js';
import { policyOf } from './policy-of.js';
import { Witnesses } from './witnesses.js';

const ORIGIN = 'ledger.coop.example/main';
const forever = new AbortController().signal;

/** A log on a ledger in memory, sealed when told to. */
const aLog = (folder: string, store: EventStore = memoryEventStore()) => {
  mkdirSync(folder, { recursive: true });
  const log = SealedLog.open(join(folder, 'log.sqlite'));
  const keys = new SigningKeys(folder);
  const sealer = new Sealer({ store, log, keys, clock: systemClock, origin: ORIGIN, checkpointMs: 0 });
  const grow = async (count: number, from: number) => {
    await appendVotes(store, count, from);
    await sealer.turn();
  };
  return { store, log, keys, sealer, grow };
};

describe('the witnesses of a log', () => {
  let folder: string;
  let witness: Witness;
  let server: WitnessServer;

  beforeEach(async () => {
    folder = temporaryFolder();
    witness = new Witness(join(folder, 'witness'), 'witness.other-coop.example/w1');
    server = await serveWitness(witness, '127.0.0.1', 0);
  });

  afterEach(async () => {
    await server.close();
    witness.close();
    removeTemporaryFolders();
  });

  const trusting = (...keys: readonly string[]): void =>
    writeFileSync(join(folder, 'witness/logs.policy'), keys.map((key) => `log ${key}\n`).join(''));
  const policyText = () => `witness other ${witness.publicKey} ${server.address}\nquorum other\n`;
  const witnessesOf = (log: SealedLog) => new Witnesses(log, parsePolicy(policyText()).witnesses, systemClock);
  const keysOf = (log: SealedLog) => log.signed.keys().map(({ verifierKey }) => verifierKey);

  it('cosign each checkpoint, which is then published with their lines and reaches the quorum', async () => {
    const { log, grow, keys, store, sealer } = aLog(join(folder, 'seal'));
    await grow(5, 0);
    trusting(...keysOf(log));
    const witnesses = witnessesOf(log);
    const policy = () => parsePolicy(policyOf(log.signed.keys(), policyText()));
    expect(() => judgeCheckpoint(log.signed.newest()?.note ?? '', policy())).toThrow('WITNESSES_TOO_FEW');
    await witnesses.show(forever);
    expect(judgeCheckpoint(log.signed.newest()?.note ?? '', policy())).toMatchObject({ cosignatures: [{ witness: 'other' }] });
    await grow(300, 5);
    await witnesses.show(forever);
    expect(witnesses.status()).toEqual([{ name: 'other', size: 305 }]);

    // After a change of the key the witness has to be told of the new one: it must not take the word of the log for it.
    const next = formatPublicKey(keys.make(ORIGIN));
    await appendRotation(store, next);
    await sealer.turn();
    await grow(3, 305);
    await witnesses.show(forever);
    expect(witnesses.status()).toMatchObject([{ size: 305, fault: { code: 'WITNESS_REFUSED', details: { status: 403 } } }]);
    trusting(...keysOf(log));
    await witnessesOf(log).show(forever);
    expect(judgeCheckpoint(log.signed.newest()?.note ?? '', policy()).checkpoint.size).toBe(309);
    log.close();
  });

  it('are shown the proof from what they remember, when that is not what the log believed', async () => {
    const { log, grow } = aLog(join(folder, 'seal'));
    await grow(5, 0);
    trusting(...keysOf(log));
    await witnessesOf(log).show(forever);
    await grow(5, 5);
    // The cosignature was given and its answer lost on the way: the log does not know of it.
    const lossy = Object.create(log, { keepCosignature: { value: () => undefined } }) as SealedLog;
    await new Witnesses(lossy, parsePolicy(policyText()).witnesses, systemClock).show(forever);
    await grow(5, 10);
    const witnesses = witnessesOf(log);
    await witnesses.show(forever);
    expect(witnesses.status()).toEqual([{ name: 'other', size: 15 }]);
    log.close();
  });

  it('refuse another history under the same key, and one that was put back', async () => {
    const one = aLog(join(folder, 'seal'));
    await one.grow(10, 0);
    trusting(...keysOf(one.log));
    await witnessesOf(one.log).show(forever);

    const keyBeside = (name: string) => aLogWithKeyOf(join(folder, name), one.log, join(folder, 'seal'));
    const fork = keyBeside('fork');
    await fork.grow(12, 100);
    const forked = witnessesOf(fork.log);
    await forked.show(forever);
    expect(forked.status()).toMatchObject([{ size: 0, fault: { code: 'WITNESS_REFUSED', details: { status: 422 } } }]);

    const same = keyBeside('same');
    await same.grow(10, 100);
    const sameSize = witnessesOf(same.log);
    await sameSize.show(forever);
    expect(sameSize.status()).toMatchObject([{ size: 0, fault: { code: 'WITNESS_REFUSED', details: { status: 409 } } }]);

    const back = keyBeside('back');
    await back.grow(4, 0);
    const putBack = witnessesOf(back.log);
    await putBack.show(forever);
    expect(putBack.status()).toMatchObject([{ fault: { code: 'WITNESS_AHEAD', details: { size: 4, witnessed: 10 } } }]);
    for (const { log } of [one, fork, same, back]) log.close();
  });

  it('stop nothing when they are away, unknown or talk nonsense', async () => {
    const { log, grow } = aLog(join(folder, 'seal'));
    await grow(1, 0);
    const stranger = witnessesOf(log);
    await stranger.show(forever);
    expect(stranger.status()).toMatchObject([{ fault: { code: 'WITNESS_REFUSED', details: { status: 404 } } }]);
    await server.close();
    const away = witnessesOf(log);
    await away.show(forever);
    expect(away.status()).toMatchObject([{ fault: { code: 'WITNESS_UNREACHABLE' } }]);
    await grow(1, 1);
    expect(log.signed.newest()?.size).toBe(2);
    log.close();
  });

  it('are asked over HTTP for one thing only', async () => {
    const ask = async (path: string, init: RequestInit) => (await fetch(`${server.address}${path}`, init)).status;
    expect(await ask('/add-checkpoint', { method: 'POST', body: 'old x\n\n' })).toBe(400);
    expect(await ask('/add-checkpoint', {})).toBe(404);
    expect(await ask('/', { method: 'POST', body: '' })).toBe(404);
    expect(await ask('/add-checkpoint', { method: 'POST', body: 'x'.repeat(70_000) })).toBe(413);
    await expect(serveWitness(witness, '127.0.0.1', Number(new URL(server.address).port))).rejects.toMatchObject({
      code: 'ADDRESS_IN_USE',
    });
  });
});

/** What whoever stole the key could do: another history under it. */
const aLogWithKeyOf = (folder: string, log: SealedLog, keyFolder: string) => {
  const other = aLog(folder);
  const verifierKey = log.signed.keys()[0]?.verifierKey ?? '';
  other.log.keepFirstKey(verifierKey);
  const sealer = new Sealer({
    store: other.store,
    log: other.log,
    keys: new SigningKeys(keyFolder),
    clock: systemClock,
    origin: ORIGIN,
    checkpointMs: 0,
  });
  const grow = async (count: number, from: number) => {
    await appendVotes(other.store, count, from);
    await sealer.turn();
  };
  return { ...other, grow };
};
