import { encodeEvent, type EventStore } from '#event-store';
import { v5 as uuidV5 } from 'uuid';

const NAMESPACE = '3b6f8f0e-5f0d-5a51-9a58-0d5b5ad0c7a1';

export const eventIdOf = (stream: string, index: number): string => uuidV5(`${stream}#${index}`, NAMESPACE);

/** Appends one event that opens its stream, `mark-<n>`. Marks cycle through three colours. */
export const appendMark = async (store: EventStore, n: number, type = 'Marked'): Promise<number> => {
  const stream = `mark-${n}`;
  const id = eventIdOf(stream, 0);
  const data = { n, colour: ['red', 'green', 'blue'][n % 3] };
  const meta = {
    actor: 'a1',
    commandId: id,
    causationId: id,
    correlationId: `request-${n}`,
    schemaVersion: 1,
    effectiveAt: '2026-05-01',
    recordedAt: '2026-05-01T10:00:00.000Z',
    nonce: 'AAAAAAAAAAAAAAAAAAAAAA',
  };
  const { number } = await store.append(stream, 'none', [encodeEvent({ id, type, data, meta })]);
  return number;
};

/** Appends marks `from` to `from + count - 1`. @returns the ledger number of the last one */
export const appendMarks = async (store: EventStore, count: number, from = 0): Promise<number> => {
  const numbers: number[] = [];
  for (let start = from; start < from + count; start += 500) {
    const length = Math.min(500, from + count - start);
    numbers.push(...(await Promise.all(Array.from({ length }, (_, index) => appendMark(store, start + index)))));
  }
  return Math.max(...numbers);
};
