import { join } from 'node:path';
import Database from 'better-sqlite3';
import { DomainError } from '#kernel';
import type { Process } from './process.js';
import { appendMark, appendMarks, eventIdOf } from './spec-support/ledger.js';
import { alarmOnRed, reportEveryFifth } from './spec-support/processes.js';
import { caughtUp, ProcessorBench, statusOf } from './spec-support/processor-bench.js';
import { until } from './spec-support/until.js';

let bench: ProcessorBench;

beforeEach(() => {
  bench = new ProcessorBench();
});

afterEach(() => bench.close());

describe('a command that is not carried out', () => {
  it('is recorded and passed over when a rule refuses it', async () => {
    bench.book.before = ({ command }) => {
      if ('n' in command && command.n === 3) throw new DomainError('MEMBER_HAS_LEFT', { memberNumber: 7 }, 'rule');
    };
    await appendMarks(bench.store, 7);
    const made = await bench.host(alarmOnRed());
    await caughtUp(made, 6);

    expect(bench.book.commands).toEqual([0, 6].map((n) => ({ type: 'SoundAlarm', n })));
    expect(statusOf(made)).toMatchObject({ state: 'active', refused: 1 });
    const file = new Database(join(bench.folder, 'alarm-on-red.process.sqlite'), { readonly: true });
    expect(file.prepare('SELECT effect, causationId, code, details FROM process_refusal').all()).toEqual([
      { effect: 'alarm', causationId: eventIdOf('mark-3', 0), code: 'MEMBER_HAS_LEFT', details: '{"memberNumber":7}' },
    ]);
    file.close();
  });

  it('is tried again after a race', async () => {
    bench.book.before = () => {
      if (bench.book.attempts.length < 4) throw new DomainError('WRONG_EXPECTED_REVISION', {}, 'conflict');
    };
    await appendMark(bench.store, 0);
    const made = await bench.host(alarmOnRed());
    await caughtUp(made, 0);

    expect(bench.book.attempts).toHaveLength(4);
    expect(statusOf(made)).toMatchObject({ refused: 0 });
  });

  it('stops its process, and no other, when it keeps failing; an operator reactivates it', async () => {
    const cause = { broken: true };
    bench.book.before = ({ command }) => {
      if ('n' in command && command.n === 3 && cause.broken) throw new TypeError('alarm is not a function');
    };
    await appendMarks(bench.store, 10);
    const made = await bench.host(alarmOnRed(), reportEveryFifth());
    await until(() => statusOf(made)?.state === 'error');

    expect(statusOf(made)).toMatchObject({
      number: 2,
      lastError: { number: 3, message: expect.stringContaining('alarm is not a function') },
    });
    await until(() => made.status()[1]?.number === 9);
    cause.broken = false;
    made.reactivate('alarm-on-red');
    await caughtUp(made, 9);
    expect(bench.book.commands).toContainEqual({ type: 'SoundAlarm', n: 9 });
  });

  it('stops its process at once when the command itself is wrong', async () => {
    bench.book.before = () => {
      throw new DomainError('MEMBER_UNKNOWN', {}, 'notFound');
    };
    await appendMark(bench.store, 0);
    const made = await bench.host(alarmOnRed());
    await until(() => statusOf(made)?.state === 'error');

    expect(bench.book.attempts).toHaveLength(1);
  });

  it('stops its process when the reaction itself fails, and remembers nothing of that event', async () => {
    const process = reportEveryFifth();
    const failing: Process = {
      ...process,
      prepare(database) {
        const { react } = process.prepare(database);
        return {
          react(event) {
            const reactions = react(event);
            if (event.number === 7) throw new Error('cannot count');
            return reactions;
          },
        };
      },
    };
    await appendMarks(bench.store, 10);
    const made = await bench.host(failing);
    await until(() => statusOf(made)?.state === 'error');
    await bench.stop(made);
    const mended = await bench.host(process);
    await caughtUp(mended, 9);

    expect(statusOf(made)).toMatchObject({ state: 'paused' });
    expect(bench.book.commands).toEqual([5, 10].map((marks) => ({ type: 'Report', marks })));
  });
});
