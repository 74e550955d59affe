import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { memoryEventStore } from '#event-store/memory';
import { numbersBefore } from './stream-numbers.js';

const streams = ['member-1', 'member-2', 'capital'];

describe('the latest entries of streams before a number', () => {
  it('are those that reading the whole ledger would give', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...streams), { maxLength: 120 }),
        fc.nat(130),
        fc.integer({ min: 1, max: 20 }),
        async (written, before, limit) => {
          const store = memoryEventStore();
          const numbers = new Map<string, number[]>(streams.map((stream) => [stream, []]));
          for (const [number, stream] of written.entries()) {
            await store.append(stream, 'any', [{ id: randomUUID(), type: 'SomethingHappened', data: '{}', meta: '{}' }]);
            numbers.get(stream)?.unshift(number);
          }
          const expected = [...numbers].map(([stream, all]) => [stream, all.filter((number) => number < before).slice(0, limit)]);
          expect([...(await numbersBefore(store, streams, before, limit))]).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    ));

  it('are none of a stream that does not exist', async () =>
    expect(await numbersBefore(memoryEventStore(), ['nobody'], 5, 10)).toEqual(new Map([['nobody', []]])));
});
