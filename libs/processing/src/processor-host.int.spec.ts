import { join } from 'node:path';
import Database from 'better-sqlite3';
import { memoryEventStore } from '#event-store/memory';
import { DomainError, SettableClock, systemClock, type Clock } from '#kernel';
import { commandIdAfter, commandIdAtDeadline } from './command-dispatcher.js';
import { LeaseRegister } from './lease-register.js';
import type { Process } from './process.js';
import { ProcessorHost } from './processor-host.js';
import { CommandBook } from './spec-support/commands.js';
import { appendMark, appendMarks, eventIdOf } from './spec-support/ledger.js';
import { ObservedStore } from './spec-support/observed-store.js';
import { alarmOnRed, removeWhenDue, reportEveryFifth } from './spec-support/processes.js';
import { removeTemporaryFolders, temporaryFolder } from './spec-support/temporary-folder.js';
import { until } from './spec-support/until.js';

const hosts: ProcessorHost[] = [];
let store: ObservedStore;
let folder: string;
let book: CommandBook;
let leases: LeaseRegister;

const host = async (processes: readonly Process[], clock: Clock = systemClock): Promise<ProcessorHost> => {
  const made = new ProcessorHost({
    store,
    processes,
    folder,
    dispatch: book.dispatch,
    leases,
    holder: 'node',
    clock,
    pollMs: 10,
    retryMs: 1,
  });
  hosts.push(made);
  await made.start();
  return made;
};

/** Runs until the condition holds, and stops. */
const runUntil = async (process: Process, condition: (made: ProcessorHost) => Promise<void>): Promise<void> => {
  const made = await host([process]);
  await condition(made);
  await stop(made);
};

const stop = (made: ProcessorHost): Promise<void> => {
  hosts.splice(hosts.indexOf(made), 1);
  return made.stop();
};

const statusOf = (made: ProcessorHost) => made.status()[0];
const caughtUp = (made: ProcessorHost, number: number) =>
  until(() => made.status().every((status) => status.number >= number && status.state === 'active'));

beforeEach(() => {
  store = new ObservedStore(memoryEventStore());
  folder = temporaryFolder();
  book = new CommandBook();
  leases = new LeaseRegister(join(folder, 'lease.sqlite'), systemClock);
});

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((made) => made.stop()));
  await store.close();
  leases.close();
  removeTemporaryFolders();
});

describe('reacting', () => {
  it('gives a command for each event that calls for one, with an id that follows from the event', async () => {
    await appendMarks(store, 5);
    const made = await host([alarmOnRed()]);
    await caughtUp(made, 4);

    const red = eventIdOf('mark-3', 0);
    expect(book.commands).toEqual([
      { type: 'SoundAlarm', n: 0 },
      { type: 'SoundAlarm', n: 3 },
    ]);
    expect(book.attempts[1]?.cause).toEqual({ commandId: commandIdAfter(red, 'alarm'), causationId: red, correlationId: 'request-3' });
    expect(statusOf(made)).toMatchObject({ state: 'active', number: 4, lagEvents: 0, refused: 0 });
  });

  it('answers for the past only when it is declared to', async () => {
    await appendMarks(store, 5);
    const made = await host([alarmOnRed({ startFrom: 'now' })]);
    await until(() => statusOf(made)?.state === 'active');
    await appendMarks(store, 5, 5);
    await caughtUp(made, 9);

    expect(book.commands).toEqual([
      { type: 'SoundAlarm', n: 6 },
      { type: 'SoundAlarm', n: 9 },
    ]);
  });

  it('keeps the place where it began, even when nothing has happened since', async () => {
    await appendMarks(store, 5);
    await runUntil(alarmOnRed({ startFrom: 'now' }), (made) => until(() => statusOf(made)?.state === 'active'));
    await appendMarks(store, 5, 5);
    const made = await host([alarmOnRed({ startFrom: 'now' })]);
    await caughtUp(made, 9);

    expect(book.commands).toHaveLength(2);
  });

  it('remembers each event once, with or without commands', async () => {
    await appendMarks(store, 23);
    const made = await host([reportEveryFifth()]);
    await caughtUp(made, 22);

    expect(book.commands).toEqual([5, 10, 15, 20].map((marks) => ({ type: 'Report', marks })));
  });
});

describe('being restarted', () => {
  it('never carries out a command twice, wherever it was killed', async () => {
    await appendMarks(store, 30);
    const processes = [alarmOnRed(), reportEveryFifth()];
    // Dies again and again right after a command was carried out, before the answer arrived: the worst moment.
    let deaths = 0;
    for (let attempt = 0; attempt < 60; attempt += 1) {
      let alive = true;
      book.after = () => {
        if (!alive || book.attempts.length % 2 === 0) return;
        alive = false;
        deaths += 1;
        throw new DomainError('KILLED', {}, 'unavailable');
      };
      const made = await host(processes);
      await until(() => !alive || made.status().every(({ number }) => number === 29));
      await stop(made);
      if (alive) break;
    }

    expect(deaths).toBeGreaterThan(5);
    const distinct = (type: string) => book.commands.filter((command) => 'type' in command && command.type === type);
    expect(distinct('SoundAlarm')).toHaveLength(10);
    expect(distinct('Report')).toEqual([5, 10, 15, 20, 25, 30].map((marks) => ({ type: 'Report', marks })));
    expect(book.attempts.length).toBeGreaterThan(book.commands.length);
  });

  it('does not move its checkpoint before the command was acknowledged', async () => {
    await appendMark(store, 0);
    book.before = () => Promise.reject(new DomainError('LEDGER_UNAVAILABLE', {}, 'unavailable'));
    const made = await host([alarmOnRed()]);
    await until(() => book.attempts.length >= 3);

    expect(statusOf(made)).toMatchObject({
      number: -1,
      lagEvents: 1,
      lastError: { message: expect.stringContaining('LEDGER_UNAVAILABLE') },
    });
    expect(['booting', 'active']).toContain(statusOf(made)?.state);
    book.before = () => undefined;
    await caughtUp(made, 0);
    expect(book.commands).toHaveLength(1);
  });

  it('fills changed tables from what it has answered for, without giving any command again', async () => {
    await appendMarks(store, 13);
    await runUntil(reportEveryFifth(), (made) => caughtUp(made, 12));
    const asked = book.attempts.length;
    const [create = '', insert = ''] = reportEveryFifth().schema ?? [];
    const made = await host([reportEveryFifth({ schema: [create, insert, 'CREATE TABLE later (n INTEGER) STRICT'] })]);
    await until(() => statusOf(made)?.state === 'active');
    expect(book.attempts).toHaveLength(asked);
    await appendMarks(store, 2, 13);
    await caughtUp(made, 14);

    expect(book.commands.at(-1)).toEqual({ type: 'Report', marks: 15 });
  });

  it('refuses a ledger its checkpoint is not about', async () => {
    await appendMarks(store, 4);
    await runUntil(alarmOnRed(), (made) => caughtUp(made, 3));
    store = new ObservedStore(memoryEventStore());
    await appendMarks(store, 3);
    const made = await host([alarmOnRed()]);
    await until(() => statusOf(made)?.state === 'error');

    expect(statusOf(made)?.lastError?.message).toContain('LEDGER_DIVERGED');
  });
});

describe('a command that is not carried out', () => {
  it('is recorded and passed over when a rule refuses it', async () => {
    book.before = ({ command }) => {
      if ('n' in command && command.n === 3) throw new DomainError('MEMBER_HAS_LEFT', { memberNumber: 7 }, 'rule');
    };
    await appendMarks(store, 7);
    const made = await host([alarmOnRed()]);
    await caughtUp(made, 6);

    expect(book.commands).toEqual([0, 6].map((n) => ({ type: 'SoundAlarm', n })));
    expect(statusOf(made)).toMatchObject({ state: 'active', refused: 1 });
    const file = new Database(join(folder, 'alarm-on-red.process.sqlite'), { readonly: true });
    expect(file.prepare('SELECT effect, causationId, code, details FROM process_refusal').all()).toEqual([
      { effect: 'alarm', causationId: eventIdOf('mark-3', 0), code: 'MEMBER_HAS_LEFT', details: '{"memberNumber":7}' },
    ]);
    file.close();
  });

  it('is tried again after a race', async () => {
    book.before = () => {
      if (book.attempts.length < 4) throw new DomainError('WRONG_EXPECTED_REVISION', {}, 'conflict');
    };
    await appendMark(store, 0);
    const made = await host([alarmOnRed()]);
    await caughtUp(made, 0);

    expect(book.attempts).toHaveLength(4);
    expect(statusOf(made)).toMatchObject({ refused: 0 });
  });

  it('stops its process, and no other, when it keeps failing; an operator reactivates it', async () => {
    const cause = { broken: true };
    book.before = ({ command }) => {
      if ('n' in command && command.n === 3 && cause.broken) throw new TypeError('alarm is not a function');
    };
    await appendMarks(store, 10);
    const made = await host([alarmOnRed(), reportEveryFifth()]);
    await until(() => statusOf(made)?.state === 'error');

    expect(statusOf(made)).toMatchObject({
      number: 2,
      lastError: { number: 3, message: expect.stringContaining('alarm is not a function') },
    });
    await until(() => made.status()[1]?.number === 9);
    cause.broken = false;
    made.reactivate('alarm-on-red');
    await caughtUp(made, 9);
    expect(book.commands).toContainEqual({ type: 'SoundAlarm', n: 9 });
  });

  it('stops its process at once when the command itself is wrong', async () => {
    book.before = () => {
      throw new DomainError('MEMBER_UNKNOWN', {}, 'notFound');
    };
    await appendMark(store, 0);
    const made = await host([alarmOnRed()]);
    await until(() => statusOf(made)?.state === 'error');

    expect(book.attempts).toHaveLength(1);
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
    await appendMarks(store, 10);
    const made = await host([failing]);
    await until(() => statusOf(made)?.state === 'error');
    await stop(made);
    const mended = await host([process]);
    await caughtUp(mended, 9);

    expect(statusOf(made)).toMatchObject({ state: 'paused' });
    expect(book.commands).toEqual([5, 10].map((marks) => ({ type: 'Report', marks })));
  });
});

describe('a deadline', () => {
  it('leads to its command once, when the clock reaches it, with an id that follows from the effect alone', async () => {
    const clock = new SettableClock('2026-05-01T12:00:00.000Z');
    leases.close();
    leases = new LeaseRegister(join(folder, 'lease.sqlite'), clock);
    await appendMarks(store, 2);
    const made = await host([removeWhenDue()], clock);
    await caughtUp(made, 1);
    expect(book.attempts).toEqual([]);
    await stop(made);
    clock.set('2026-05-02T00:00:00.000Z');
    const again = await host([removeWhenDue()], clock);
    await until(() => book.commands.length === 2);
    await stop(again);
    await host([removeWhenDue()], clock);
    await appendMark(store, 5);
    await until(() => book.commands.length === 3);

    expect(book.attempts.map(({ command }) => command)).toEqual([0, 1, 5].map((n) => ({ type: 'Remove', n })));
    expect(book.attempts[0]?.cause.commandId).toBe(commandIdAtDeadline('remove mark 0 2026-05-02T00:00:00.000Z'));
  });

  it('is judged only after everything in the ledger was taken', async () => {
    await appendMark(store, 0);
    await appendMark(store, 1);
    await appendMark(store, 1_000, 'Removed');
    const made = await host([removeWhenDue()]);
    await until(() => book.commands.length > 0);
    await caughtUp(made, 2);

    expect(book.commands).toEqual([{ type: 'Remove', n: 1 }]);
  });
});
