import { setImmediate } from 'node:timers/promises';
import { hasCode, isDomainError } from '#kernel';
import type { AppendResult, EventStore, ExpectedRevision } from '#event-store';
import type { ContractTerms, WithStore } from './contract-terms.js';
import { entry, freshStream } from './ledger-entries.js';
import { readOn } from './reading.contract.js';

const APPENDS = 2_000;
/** Each success refuses all the others who tried at the same time: few callers make many conflicts. */
const CALLERS = 4;

/** A caller who decides again on every conflict: the revision to expect next comes with the refusal. */
const appendUntilItHolds = async (store: EventStore, stream: string, start: ExpectedRevision, data: object): Promise<AppendResult> => {
  const event = entry(data);
  let expected = start;
  for (;;) {
    try {
      return await store.append(stream, expected, [event]);
    } catch (error) {
      if (!isDomainError(error) || !hasCode(error, 'WRONG_EXPECTED_REVISION')) throw error;
      expected = error.details['actual'] as ExpectedRevision; // the port says: a revision or 'none'
    }
  }
};

const countingFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

export const describeConcurrency = (withStore: WithStore, { competingAppends = APPENDS }: ContractTerms): void => {
  describe('many appends at once', () => {
    test(
      'by callers who compete for one stream, each decided again after a conflict: none is lost, none is doubled',
      withStore(async ({ store }) => {
        const start = await store.head();
        const stream = freshStream();
        const caller = async (name: number) => {
          const results: AppendResult[] = [];
          for (let turn = 0; turn < competingAppends / CALLERS; turn += 1)
            results.push(await appendUntilItHolds(store, stream, results.at(-1)?.revision ?? 'none', { name, turn }));
          return results;
        };
        const results = (await Promise.all(countingFrom(0, CALLERS).map(caller))).flat();

        expect(sorted(results.map(({ revision }) => revision))).toEqual(countingFrom(0, competingAppends));
        const stored = await store.readStream(stream);
        expect(stored.map(({ revision }) => revision)).toEqual(countingFrom(0, competingAppends));
        expect(new Set(stored.map(({ id }) => id)).size).toBe(competingAppends);
        expect(stored.map(({ number }) => number)).toEqual(countingFrom((start?.number ?? -1) + 1, competingAppends));
      }),
      60_000,
    );

    test(
      `${APPENDS} to one stream that expect nothing: all are taken`,
      withStore(async ({ store }) => {
        const stream = freshStream();
        const events = countingFrom(0, APPENDS).map((index) => entry({ index }));
        const results = await Promise.all(events.map((event) => store.append(stream, 'any', [event])));
        const stored = await store.readStream(stream);
        expect(stored).toHaveLength(APPENDS);
        results.forEach((result, index) => {
          expect(stored[result.revision]).toMatchObject({ ...result, id: events[index]?.id });
        });
      }),
      60_000,
    );

    test(
      `${APPENDS} to as many streams: all are taken, in one order without a gap`,
      withStore(async ({ store }) => {
        const start = await store.head();
        const results = await Promise.all(countingFrom(0, APPENDS).map((index) => store.append(freshStream(), 'none', [entry({ index })])));
        const { events } = await readOn(store, start);
        expect(events.map(({ number }) => number)).toEqual(countingFrom((start?.number ?? -1) + 1, APPENDS));
        expect(sorted(results.map(({ number }) => number))).toEqual(events.map(({ number }) => number));
        const places = new Map(events.map(({ number, position }) => [number, position]));
        expect(results.every(({ number, position }) => places.get(number) === position)).toBe(true);
      }),
      60_000,
    );

    test(
      'that expect none of one stream: one opens it, the others are refused',
      withStore(async ({ store }) => {
        const stream = freshStream();
        const outcomes = await Promise.allSettled(countingFrom(0, 50).map((index) => store.append(stream, 'none', [entry({ index })])));
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const refused = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason as unknown);
        expect(refused.every((reason) => hasCode(reason, 'WRONG_EXPECTED_REVISION'))).toBe(true);
        expect(await store.readStream(stream)).toHaveLength(1);
      }),
    );
  });

  describe('the doorbell', () => {
    test(
      'rings after an append',
      withStore(async ({ store }) => {
        let stop = (): void => undefined;
        const rung = new Promise<void>((resolve) => (stop = store.onAppended(resolve)));
        await store.append(freshStream(), 'none', [entry()]);
        await rung;
        stop();
      }),
    );

    test(
      'no longer rings for who stopped listening',
      withStore(async ({ store }) => {
        let rings = 0;
        store.onAppended(() => (rings += 1))();
        await store.append(freshStream(), 'none', [entry()]);
        expect(rings).toBe(0);
      }),
    );

    test(
      'may be ignored: a reader who never hears it still sees every entry once, in order, while others append',
      withStore(async ({ store }) => {
        const start = await store.head();
        const seen: number[] = [];
        let done = false;
        const deafReader = async () => {
          let after = start;
          for (;;) {
            const last = done;
            const page = await store.readAll({ after, limit: 7 });
            seen.push(...page.events.map(({ number }) => number));
            after = page.checkpoint;
            if (last && page.atHead) return;
            await setImmediate();
          }
        };
        const writers = Promise.all(countingFrom(0, 100).map((index) => store.append(freshStream(), 'none', [entry({ index })])));
        await Promise.all([deafReader(), writers.finally(() => (done = true))]);
        expect(seen).toEqual(countingFrom((start?.number ?? -1) + 1, 100));
      }),
    );
  });
};
