import { randomBytes, randomUUID } from 'node:crypto';
import { encodeEvent, type EventStore, type EventToAppend } from '#event-store';
import { LOG_KEY_STREAM } from '../src/log-key/log-key.js';

const FIRST_INSTANT = Date.UTC(2026, 0, 1);

let instants = 0;

/** An event as a decision would record it, a second after the one before. */
export const someEvent = (type: string, data: object): EventToAppend => {
  const id = randomUUID();
  const recordedAt = new Date(FIRST_INSTANT + 1_000 * instants++).toISOString();
  const nonce = randomBytes(16).toString('base64url');
  return encodeEvent({
    id,
    type,
    data,
    meta: { actor: id, causationId: id, commandId: id, effectiveAt: recordedAt, nonce, recordedAt, schemaVersion: 1 },
  });
};

/** Appends votes, each opening its stream, `vote-<n>`. */
export const appendVotes = async (store: EventStore, count: number, from = 0): Promise<void> => {
  const numbers = Array.from({ length: count }, (_, index) => from + index);
  await Promise.all(numbers.map((n) => store.append(`vote-${n}`, 'none', [someEvent('VoteCast', { choice: 'for', n })])));
};

/** Appends a change of the key of the log. */
export const appendRotation = (store: EventStore, newVerifierKey: string) =>
  store.append(LOG_KEY_STREAM, 'any', [someEvent('LogKeyRotated', { newVerifierKey })]);
