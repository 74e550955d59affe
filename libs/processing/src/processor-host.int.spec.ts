import { memoryEventStore } from '#event-store/memory';
import { DomainError } from '#kernel';
import { commandIdAfter } from './command-dispatcher.js';
import { appendMark, appendMarks, eventIdOf } from './spec-support/ledger.js';
import { ObservedStore } from './spec-support/observed-store.js';
import { alarmOnRed, reportEveryFifth } from './spec-support/processes.js';
import { caughtUp, ProcessorBench, statusOf } from './spec-support/processor-bench.js';
import { until } from './spec-support/until.js';

let bench: ProcessorBench;

beforeEach(() => {
  bench = new ProcessorBench();
});

afterEach(() => bench.close());

describe('reacting', () => {
  it('gives a command for each event that calls for one, with an id that follows from the event', async () => {
    await appendMarks(bench.store, 5);
    const made = await bench.host(alarmOnRed());
    await caughtUp(made, 4);

    const red = eventIdOf('mark-3', 0);
    expect(bench.book.commands).toEqual([
      { type: 'SoundAlarm', n: 0 },
      { type: 'SoundAlarm', n: 3 },
    ]);
    expect(bench.book.attempts[1]?.cause).toEqual({
      commandId: commandIdAfter(red, 'alarm'),
      causationId: red,
      correlationId: 'request-3',
    });
    expect(statusOf(made)).toMatchObject({ state: 'active', number: 4, lagEvents: 0, refused: 0 });
  });

  it('answers for the past only when it is declared to', async () => {
    await appendMarks(bench.store, 5);
    const made = await bench.host(alarmOnRed({ startFrom: 'now' }));
    await until(() => statusOf(made)?.state === 'active');
    await appendMarks(bench.store, 5, 5);
    await caughtUp(made, 9);

    expect(bench.book.commands).toEqual([
      { type: 'SoundAlarm', n: 6 },
      { type: 'SoundAlarm', n: 9 },
    ]);
  });

  it('keeps the place where it began, even when nothing has happened since', async () => {
    await appendMarks(bench.store, 5);
    await bench.runUntil(alarmOnRed({ startFrom: 'now' }), (made) => until(() => statusOf(made)?.state === 'active'));
    await appendMarks(bench.store, 5, 5);
    const made = await bench.host(alarmOnRed({ startFrom: 'now' }));
    await caughtUp(made, 9);

    expect(bench.book.commands).toHaveLength(2);
  });

  it('remembers each event once, with or without commands', async () => {
    await appendMarks(bench.store, 23);
    const made = await bench.host(reportEveryFifth());
    await caughtUp(made, 22);

    expect(bench.book.commands).toEqual([5, 10, 15, 20].map((marks) => ({ type: 'Report', marks })));
  });
});

describe('being restarted', () => {
  it('never carries out a command twice, wherever it was killed', async () => {
    await appendMarks(bench.store, 30);
    const processes = [alarmOnRed(), reportEveryFifth()];
    // Dies again and again right after a command was carried out, before the answer arrived: the worst moment.
    let deaths = 0;
    for (let attempt = 0; attempt < 60; attempt += 1) {
      let alive = true;
      bench.book.after = () => {
        if (!alive || bench.book.attempts.length % 2 === 0) return;
        alive = false;
        deaths += 1;
        throw new DomainError('KILLED', {}, 'unavailable');
      };
      const made = await bench.host(...processes);
      await until(() => !alive || made.status().every(({ number }) => number === 29));
      await bench.stop(made);
      if (alive) break;
    }

    expect(deaths).toBeGreaterThan(5);
    const distinct = (type: string) => bench.book.commands.filter((command) => 'type' in command && command.type === type);
    expect(distinct('SoundAlarm')).toHaveLength(10);
    expect(distinct('Report')).toEqual([5, 10, 15, 20, 25, 30].map((marks) => ({ type: 'Report', marks })));
    expect(bench.book.attempts.length).toBeGreaterThan(bench.book.commands.length);
  });

  it('does not move its checkpoint before the command was acknowledged', async () => {
    await appendMark(bench.store, 0);
    bench.book.before = () => Promise.reject(new DomainError('LEDGER_UNAVAILABLE', {}, 'unavailable'));
    const made = await bench.host(alarmOnRed());
    await until(() => bench.book.attempts.length >= 3);

    expect(statusOf(made)).toMatchObject({
      number: -1,
      lagEvents: 1,
      lastError: { message: expect.stringContaining('LEDGER_UNAVAILABLE') },
    });
    expect(['booting', 'active']).toContain(statusOf(made)?.state);
    bench.book.before = () => undefined;
    await caughtUp(made, 0);
    expect(bench.book.commands).toHaveLength(1);
  });

  it('fills changed tables from what it has answered for, without giving any command again', async () => {
    await appendMarks(bench.store, 13);
    await bench.runUntil(reportEveryFifth(), (made) => caughtUp(made, 12));
    const asked = bench.book.attempts.length;
    const [create = '', insert = ''] = reportEveryFifth().schema ?? [];
    const made = await bench.host(reportEveryFifth({ schema: [create, insert, 'CREATE TABLE later (n INTEGER) STRICT'] }));
    await until(() => statusOf(made)?.state === 'active');
    expect(bench.book.attempts).toHaveLength(asked);
    await appendMarks(bench.store, 2, 13);
    await caughtUp(made, 14);

    expect(bench.book.commands.at(-1)).toEqual({ type: 'Report', marks: 15 });
  });

  it('refuses a ledger its checkpoint is not about', async () => {
    await appendMarks(bench.store, 4);
    await bench.runUntil(alarmOnRed(), (made) => caughtUp(made, 3));
    bench.store = new ObservedStore(memoryEventStore());
    await appendMarks(bench.store, 3);
    const made = await bench.host(alarmOnRed());
    await until(() => statusOf(made)?.state === 'error');

    expect(statusOf(made)?.lastError?.message).toContain('LEDGER_DIVERGED');
  });
});
