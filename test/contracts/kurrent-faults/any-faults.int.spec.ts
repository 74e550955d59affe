import fc from 'fast-check';
import type { AppendResult, EventToAppend, ExpectedRevision, StoredEvent } from '#event-store';
import { noFaults } from '../../support/wire-server/index.js';
import { entries, freshStream } from '../ledger-entries.js';
import { ids, wired, written } from './wired.js';

describe('any mixture of faults', () => {
  const mixture = fc.record({
    dropAcknowledgements: fc.nat({ max: 2 }),
    breakAfterCommit: fc.nat({ max: 3 }),
    swallowAppends: fc.nat({ max: 2 }),
    endBatchStreams: fc.nat({ max: 2 }),
    answerTwice: fc.nat({ max: 2 }),
    unavailable: fc.nat({ max: 5 }),
    notLeader: fc.nat({ max: 2 }),
    restarts: fc.boolean(),
  });

  test(
    'leaves every append written once if it was acknowledged, and at most once if it was not',
    wired(async ({ server, open }) => {
      const store = open({ timeoutMs: 300, patienceMs: 600 });
      await fc.assert(
        fc.asyncProperty(fc.array(mixture, { minLength: 1, maxLength: 3 }), async (mixtures) => {
          const attempts: { stream: string; expected: ExpectedRevision; events: EventToAppend[]; result: AppendResult | undefined }[] = [];
          for (const { restarts, ...faults } of mixtures) {
            Object.assign(server.faults, faults);
            const shared = freshStream();
            const round = Array.from({ length: 8 }, (_, index) => ({
              stream: index < 4 ? freshStream() : shared,
              expected: (index < 4 ? 'none' : 'any') as ExpectedRevision,
              events: entries(2),
            }));
            const appending = round.map(({ stream, expected, events }) => store.append(stream, expected, events));
            if (restarts) await server.restart();
            for (const [index, outcome] of (await Promise.allSettled(appending)).entries()) {
              if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
              const attempt = round[index];
              if (attempt) attempts.push({ ...attempt, result: outcome.status === 'fulfilled' ? outcome.value : undefined });
            }
          }
          Object.assign(server.faults, noFaults());

          for (const { stream, expected, events, result } of attempts) {
            const stored: readonly StoredEvent[] = await store.readStream(stream);
            const places = stored.filter(({ id }) => ids(events).includes(id));
            if (result) expect(places.at(-1)).toMatchObject(result);
            expect(ids(places)).toEqual(result || places.length > 0 ? ids(events) : []);
            if (result || expected === 'any') continue;
            await store.append(stream, expected, events);
            expect(written(server, stream)).toEqual(ids(events));
          }
        }),
        { numRuns: 8 },
      );
    }),
    60_000,
  );
});
