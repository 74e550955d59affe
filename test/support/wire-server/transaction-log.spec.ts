import fc from 'fast-check';
import { TransactionLog, type ExpectedVersion, type ProposedEvent } from './transaction-log.js';

const propose = (id: string): ProposedEvent => ({
  id,
  type: 'SomethingHappened',
  isJson: true,
  data: new Uint8Array(2),
  metadata: new Uint8Array(),
});
const proposals = (...ids: string[]): ProposedEvent[] => ids.map(propose);

const quietLog = (rememberedIds?: number): TransactionLog =>
  new TransactionLog({ systemEventEvery: 0, ...(rememberedIds === undefined ? {} : { rememberedIds }) });

/** A stream that holds a, b, c. */
const logOfThree = (rememberedIds?: number): TransactionLog => {
  const log = quietLog(rememberedIds);
  log.append('s', 'noStream', proposals('a', 'b', 'c'));
  return log;
};

const outcome = (log: TransactionLog, expected: ExpectedVersion, ...ids: string[]): unknown => {
  const decision = log.append('s', expected, proposals(...ids));
  return decision.outcome === 'wrongExpectedVersion' ? ['wrongExpectedVersion', decision.current] : [decision.outcome, decision.revision];
};

describe('an append to the log', () => {
  test.each<[string, ExpectedVersion, string[], unknown]>([
    ['at the end', 2, ['d'], ['written', 3]],
    ['at the end, of an id that stands there already: it is not looked at', 2, ['c'], ['written', 3]],
    ['before the end', 1, ['d'], ['wrongExpectedVersion', 2]],
    ['past the end', 3, ['d'], ['wrongExpectedVersion', 2]],
    ['expecting no stream', 'noStream', ['d'], ['wrongExpectedVersion', 2]],
    ['expecting no stream, repeated', 'noStream', ['a', 'b', 'c'], ['alreadyWritten', 2]],
    ['expecting no stream, the beginning repeated', 'noStream', ['a', 'b'], ['alreadyWritten', 1]],
    ['expecting no stream, repeated and continued', 'noStream', ['a', 'b', 'c', 'd'], ['wrongExpectedVersion', 2]],
    ['expecting no stream, repeated in another order', 'noStream', ['b', 'a'], ['wrongExpectedVersion', 2]],
    ['exact, repeated', 0, ['b', 'c'], ['alreadyWritten', 2]],
    ['exact, repeated elsewhere', 0, ['c'], ['wrongExpectedVersion', 2]],
    ['exact, overlapping in part', 1, ['c', 'd'], ['wrongExpectedVersion', 2]],
    ['expecting nothing', 'any', ['d'], ['written', 3]],
    ['expecting nothing, repeated', 'any', ['b', 'c'], ['alreadyWritten', 2]],
    ['expecting nothing, of new and old ids', 'any', ['d', 'a'], ['written', 4]],
    ['expecting nothing, of old and new ids', 'any', ['a', 'd'], ['wrongExpectedVersion', 2]],
    ['expecting the stream', 'streamExists', ['d'], ['written', 3]],
  ])('%s', (_case, expected, ids, result) => {
    expect(outcome(logOfThree(), expected, ...ids)).toEqual(result);
  });

  test('to a stream that does not exist', () => {
    expect(outcome(quietLog(), 0, 'a')).toEqual(['wrongExpectedVersion', -1]);
    expect(outcome(quietLog(), 'streamExists', 'a')).toEqual(['wrongExpectedVersion', -1]);
    expect(outcome(quietLog(), 'any', 'a')).toEqual(['written', 0]);
  });

  test('that expects nothing is doubled once its ids are forgotten; an exact one never is', () => {
    const log = logOfThree();
    log.forgetIds();
    expect(outcome(log, 'noStream', 'a', 'b', 'c')).toEqual(['alreadyWritten', 2]);
    expect(outcome(log, 'any', 'a', 'b', 'c')).toEqual(['written', 5]);
  });

  test('that expects nothing is doubled once newer ids have taken its place', () => {
    const log = logOfThree(2);
    expect(outcome(log, 'any', 'c')).toEqual(['alreadyWritten', 2]);
    expect(outcome(log, 'any', 'a')).toEqual(['written', 3]);
  });

  test('of an id remembered for another stream is not a repetition', () => {
    const log = logOfThree();
    expect(log.append('other', 'any', proposals('a'))).toMatchObject({ outcome: 'written', revision: 0 });
  });

  test('answers a repetition with the place of the first', () => {
    const log = quietLog();
    const first = log.append('s', 'noStream', proposals('a', 'b'));
    log.append('s', 1, proposals('c'));
    expect(log.append('s', 'noStream', proposals('a', 'b'))).toEqual({ ...first, outcome: 'alreadyWritten' });
  });
});

describe('the log', () => {
  test('holds system events and links between the entries', () => {
    const log = new TransactionLog({ systemEventEvery: 1 });
    log.append('s', 'noStream', proposals('a'));
    const types = log.all.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['$metadata', '$statsCollected', '$>']));
    expect(types.at(-1)).toBe('SomethingHappened');
  });

  test('finds a record by where it starts and knows no place inside a record', () => {
    const log = logOfThree();
    log.all.forEach(({ position }, index) => {
      expect(log.indexAt(position)).toBe(index);
      if (position > 0) expect(log.indexAt(position - 1)).toBeUndefined();
    });
    expect(log.indexAt(log.end)).toBe(log.all.length);
    expect(log.indexAt(log.end + 1_000)).toBe(log.all.length);
  });

  test('tells who listens of every write until they stop', () => {
    const log = quietLog();
    let writes = 0;
    const stop = log.onWritten(() => (writes += 1));
    log.append('s', 'any', proposals('a'));
    stop();
    log.append('s', 'any', proposals('b'));
    expect(writes).toBe(1);
  });

  test('numbers each stream without a gap and places everything in ascending order, whatever is appended', () => {
    const step = fc.record({
      stream: fc.constantFrom('s', 't'),
      expected: fc.oneof(fc.constantFrom<ExpectedVersion>('any', 'noStream', 'streamExists'), fc.nat({ max: 6 })),
      ids: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const log = new TransactionLog({ systemEventEvery: 2 });
        for (const { stream, expected, ids } of steps) log.append(stream, expected, proposals(...ids));
        for (const stream of ['s', 't']) (log.readStream(stream) ?? []).forEach(({ revision }, index) => expect(revision).toBe(index));
        log.all.slice(1).forEach(({ position }, index) => expect(position).toBeGreaterThan(log.all[index]?.position ?? Infinity));
      }),
    );
  });
});
