import { LedgerNumbers, type PlaceReader } from './ledger-numbers.js';
import type { Place } from './entry.js';

const patience = { timeoutMs: 1_000, patienceMs: 1_000, signal: new AbortController().signal };

const entryAt = (logPosition: number): Place => ({ logPosition, isEntry: true });

/** A log that is read when the test says so: each read sees what was there when it began. */
const heldLog = () => {
  const log: Place[] = [];
  const held: (() => void)[] = [];
  const reader: PlaceReader = {
    after: (logPosition) => {
      const events = log.filter((event) => event.logPosition > (logPosition ?? -1));
      return new Promise((resolve) => held.push(() => resolve({ events: events as never[], isLast: true })));
    },
    before: () => Promise.reject(new Error('nothing was asked for below the start')),
    standingAt: () => Promise.reject(new Error('counting begins at the beginning')),
  };
  /** Lets every read under way, and those that follow from it, come back. */
  const letThrough = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      for (const answer of held.splice(0)) answer();
    }
  };
  return { log, numbers: new LedgerNumbers(reader, patience, undefined), letThrough, reads: held };
};

describe('ledger numbers', () => {
  test('a head asked for during a read does not answer with what that read saw', async () => {
    const { log, numbers, letThrough } = heldLog();
    const before = numbers.head();
    await new Promise((resolve) => setImmediate(resolve));
    log.push(entryAt(120));
    const after = numbers.head();
    await letThrough();
    expect(await before).toBeUndefined();
    expect(await after).toEqual({ position: '0000000000000120', number: 0 });
  });

  test('an entry acknowledged during a read is found by the next one, at once', async () => {
    const { log, numbers, letThrough } = heldLog();
    const head = numbers.head();
    await new Promise((resolve) => setImmediate(resolve));
    log.push(entryAt(120), entryAt(300));
    const number = numbers.numberAt(300);
    await letThrough();
    expect(await number).toBe(1);
    await head;
  });

  test('one read serves all who wait', async () => {
    const { log, numbers, letThrough, reads } = heldLog();
    log.push(entryAt(120), entryAt(300), entryAt(500));
    const waiting = Promise.all([120, 300, 500].map((place) => numbers.numberAt(place)));
    await new Promise((resolve) => setImmediate(resolve));
    expect(reads).toHaveLength(1);
    await letThrough();
    expect(await waiting).toEqual([0, 1, 2]);
  });
});
