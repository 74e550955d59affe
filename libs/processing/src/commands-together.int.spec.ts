import fc from 'fast-check';
import { setTimeout as after } from 'node:timers/promises';
import { DomainError } from '#kernel';
import type { Process } from './process.js';
import { appendMarks } from './spec-support/ledger.js';
import { reportEveryFifth } from './spec-support/processes.js';
import type { Mark } from './spec-support/projections.js';
import { caughtUp, ProcessorBench, statusOf } from './spec-support/processor-bench.js';
import { until } from './spec-support/until.js';

/** Numbers the marks of each colour, one command a mark: those of one colour follow each other, those of different colours do not. */
const numberByColour = (): Process => ({
  name: 'number-by-colour',
  startFrom: 'beginning',
  handles: ['Marked'],
  schema: ['CREATE TABLE seen (colour TEXT PRIMARY KEY, marks INTEGER NOT NULL) STRICT'],
  prepare(database) {
    const count = database
      .prepare<[string], number>('INSERT INTO seen VALUES (?, 1) ON CONFLICT DO UPDATE SET marks = marks + 1 RETURNING marks')
      .pluck();
    return {
      react: ({ data }) => {
        const { n, colour } = data as Mark;
        return [{ effect: 'number', subject: colour, command: { type: 'Number', n, colour, place: count.get(colour) } }];
      },
    };
  },
});

const numbered = (marks: number) =>
  Array.from({ length: marks }, (_, n) => ({ type: 'Number', n, colour: ['red', 'green', 'blue'][n % 3], place: Math.floor(n / 3) + 1 }));

let bench: ProcessorBench;

beforeEach(() => {
  bench = new ProcessorBench();
});

afterEach(() => bench.close());

const byMark = (commands: readonly object[]) => commands.toSorted((a, b) => (a as Mark).n - (b as Mark).n);

describe('commands that name what they are about', () => {
  it('are under way together, those of one subject one after the other', async () => {
    const underWay = new Map<unknown, number>();
    let most = 0;
    bench.book.before = async ({ command }) => {
      const { colour } = command as Mark;
      underWay.set(colour, (underWay.get(colour) ?? 0) + 1);
      expect(underWay.get(colour)).toBe(1);
      most = Math.max(
        most,
        [...underWay.values()].reduce((sum, count) => sum + count, 0),
      );
      await after(1);
      underWay.set(colour, (underWay.get(colour) ?? 0) - 1);
    };
    await appendMarks(bench.store, 90);
    await caughtUp(await bench.host(numberByColour()), 89);
    expect(byMark(bench.book.commands)).toEqual(numbered(90));
    expect(most).toBe(3);
  });

  it('do not hold each other up when one is refused or comes to nothing at first', async () => {
    let failures = 0;
    bench.book.before = ({ command }) => {
      const { n } = command as Mark;
      if (n === 4) throw new DomainError('MEMBER_HAS_LEFT', {}, 'rule');
      if (n === 6 && failures++ < 3) throw new DomainError('STORE_AWAY', {}, 'unavailable');
    };
    await appendMarks(bench.store, 30);
    const host = await bench.host(numberByColour());
    await caughtUp(host, 29);
    expect(byMark(bench.book.commands)).toEqual(numbered(30).filter(({ n }) => n !== 4));
    expect(statusOf(host)).toMatchObject({ state: 'active', refused: 1 });
    expect(bench.book.attempts).toHaveLength(30 + 3);
  });

  it('name the event of the one that cannot be given, and none of them is taken for done before that one is', async () => {
    let isAway = true;
    bench.book.before = ({ command }) => {
      const { n } = command as Mark;
      if (n === 17 && isAway) throw new DomainError('SUBJECT_GONE', {}, 'notFound');
    };
    await appendMarks(bench.store, 60);
    const host = await bench.host(numberByColour());
    await until(() => statusOf(host)?.state === 'error');
    expect(statusOf(host)).toMatchObject({ number: -1, lastError: { number: 17 } });
    // Of its own colour nothing overtook it.
    expect(bench.book.commands.filter((command) => (command as Mark).n > 17 && (command as Mark).n % 3 === 17 % 3)).toEqual([]);
    isAway = false;
    host.reactivate('number-by-colour');
    await caughtUp(host, 59);
    expect(byMark(bench.book.commands)).toEqual(numbered(60));
  });

  it('are carried out once each, with what was remembered when they were called for, wherever the process is stopped', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }),
        async (marks, deaths) => {
          const machine = new ProcessorBench();
          await appendMarks(machine.store, marks);
          for (const death of deaths) {
            let given = 0;
            machine.book.before = () => {
              if (++given === death) throw new DomainError('SUBJECT_GONE', {}, 'notFound');
            };
            const host = await machine.host(numberByColour());
            await after(5);
            await machine.stop(host);
          }
          machine.book.before = () => undefined;
          await caughtUp(await machine.host(numberByColour()), marks - 1);
          expect(byMark(machine.book.commands)).toEqual(numbered(marks));
          await machine.close();
        },
      ),
      { numRuns: 15 },
    ));

  it('leave those of other processes in the order of the ledger', async () => {
    await appendMarks(bench.store, 50);
    await caughtUp(await bench.host(numberByColour(), reportEveryFifth()), 49);
    const reports = bench.book.commands.filter((command) => 'marks' in command);
    expect(reports).toEqual(Array.from({ length: 10 }, (_, index) => ({ type: 'Report', marks: 5 * (index + 1) })));
  });
});
