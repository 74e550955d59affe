import { SettableClock } from '#kernel';
import { commandIdAtDeadline } from './command-dispatcher.js';
import { appendMark, appendMarks } from './spec-support/ledger.js';
import { removeWhenDue } from './spec-support/processes.js';
import { caughtUp, ProcessorBench } from './spec-support/processor-bench.js';
import { until } from './spec-support/until.js';

let clock: SettableClock;
let bench: ProcessorBench;

beforeEach(() => {
  clock = new SettableClock('2026-05-01T12:00:00.000Z');
  bench = new ProcessorBench(clock);
});

afterEach(() => bench.close());

describe('a deadline', () => {
  it('leads to its command once, when the clock reaches it, with an id that follows from the effect alone', async () => {
    await appendMarks(bench.store, 2);
    const made = await bench.host(removeWhenDue());
    await caughtUp(made, 1);
    expect(bench.book.attempts).toEqual([]);
    await bench.stop(made);
    clock.set('2026-05-02T00:00:00.000Z');
    const again = await bench.host(removeWhenDue());
    await until(() => bench.book.commands.length === 2);
    await bench.stop(again);
    await bench.host(removeWhenDue());
    await appendMark(bench.store, 5);
    await until(() => bench.book.commands.length === 3);

    expect(bench.book.attempts.map(({ command }) => command)).toEqual([0, 1, 5].map((n) => ({ type: 'Remove', n })));
    expect(bench.book.attempts[0]?.cause.commandId).toBe(commandIdAtDeadline('remove mark 0 2026-05-02T00:00:00.000Z'));
  });

  it('is judged only after everything in the ledger was taken', async () => {
    clock.set('2026-05-03T00:00:00.000Z');
    await appendMark(bench.store, 0);
    await appendMark(bench.store, 1);
    await appendMark(bench.store, 1_000, 'Removed');
    const made = await bench.host(removeWhenDue());
    await until(() => bench.book.commands.length > 0);
    await caughtUp(made, 2);

    expect(bench.book.commands).toEqual([{ type: 'Remove', n: 1 }]);
  });
});
