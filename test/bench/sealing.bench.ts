import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4 as uuid } from 'uuid';
import { encodeEvent, type EventStore } from '#event-store';
import { openSqliteEventStore } from '#event-store/sqlite';
import { systemClock } from '#kernel';
import { inclusionProof } from '#proof';
import { SealedLog, SealedLogReader, Sealer, SigningKeys } from '#sealing';
import { medianOf, type Figure } from './figure.js';

/** Entries sealed: `SEALED_ENTRIES=100000 npm run bench -- sealing` for a first impression. */
const ENTRIES = Number(process.env['SEALED_ENTRIES'] ?? 1_000_000);
const PROOFS = 2_000;
const APPEND = 500;

/** Votes as an assembly records them, each a stream of its own. */
const appendVotes = async (store: EventStore): Promise<void> => {
  for (let from = 0; from < ENTRIES; from += APPEND)
    await Promise.all(Array.from({ length: Math.min(APPEND, ENTRIES - from) }, (_, index) => appendVote(store, from + index)));
};

const appendVote = (store: EventStore, index: number) => {
  const [id, actor, ballotId] = [uuid(), uuid(), uuid()];
  const recordedAt = new Date(Date.UTC(2026, 5, 18) + index).toISOString();
  const nonce = randomBytes(16).toString('base64url');
  const rightId = String(index).padStart(7, '0');
  return store.append(`vote-${ballotId}-${rightId}`, 'none', [
    encodeEvent({
      id,
      type: 'VoteCast',
      data: { ballotId, castBy: actor, choice: 'for', rightId },
      meta: {
        actor,
        causationId: id,
        commandId: id,
        correlationId: id,
        effectiveAt: recordedAt,
        nonce,
        recordedAt,
        reliedOn: { [`ballot-${ballotId}`]: 0 },
        rulebookVersion: 1,
        schemaVersion: 1,
      },
    }),
  ]);
};

/** Sealing from a ledger file into a sealed log, a checkpoint every ten seconds, and inclusion proofs out of it. */
export const run = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-sealing-'));
  const store = openSqliteEventStore({ file: join(folder, 'ledger.sqlite') });
  await appendVotes(store);
  await store.close();

  const reading = openSqliteEventStore({ file: join(folder, 'ledger.sqlite'), readOnly: true });
  const log = SealedLog.open(join(folder, 'log.sqlite'));
  const sealer = new Sealer({ store: reading, log, keys: new SigningKeys(folder), clock: systemClock, origin: 'bench.example/log' });
  const started = performance.now();
  while ((await sealer.turn()).more);
  const rate = (log.size * 1_000) / (performance.now() - started);
  log.close();
  await reading.close();

  const published = SealedLogReader.open(join(folder, 'log.sqlite'));
  const milliseconds: number[] = [];
  for (let proof = 0; proof < PROOFS; proof += 1) {
    const number = Math.floor((ENTRIES * ((proof * 7_919) % PROOFS)) / PROOFS);
    const before = performance.now();
    await inclusionProof(number, ENTRIES, published);
    milliseconds.push(performance.now() - before);
  }
  published.close();
  rmSync(folder, { recursive: true, force: true });
  return [
    { name: 'sealing', value: Math.round(rate), unit: 'entries/s', limit: 50_000, direction: 'atLeast', note: `${ENTRIES} entries` },
    {
      name: 'inclusion proof from the sealed log',
      value: Number(medianOf(milliseconds).toFixed(3)),
      unit: 'ms',
      limit: 1,
      direction: 'atMost',
      note: `median of ${PROOFS} among ${ENTRIES}, slowest ${Math.max(...milliseconds).toFixed(1)} ms`,
    },
  ];
};
