import { join } from 'node:path';
import type { EventStore } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { SettableClock } from '#kernel';
import { LeaseRegister, type Lease } from './lease-register.js';
import { ProcessState } from './process-state.js';
import { ProcessorHost, type LeasedService } from './processor-host.js';
import { CommandBook } from './spec-support/commands.js';
import { appendMark, appendMarks } from './spec-support/ledger.js';
import { alarmOnRed, reportEveryFifth } from './spec-support/processes.js';
import { removeTemporaryFolders, temporaryFolder } from './spec-support/temporary-folder.js';
import { until } from './spec-support/until.js';

const clock = new SettableClock('2026-05-01T10:00:00.000Z');
const process = reportEveryFifth();
let store: EventStore;
let folder: string;
let leases: LeaseRegister;
let hosts: ProcessorHost[];

const host = async (holder: string, dispatch: CommandBook['dispatch'], services: readonly LeasedService[] = []): Promise<ProcessorHost> => {
  const processes = [process, alarmOnRed()];
  const options = { store, processes, folder, dispatch, leases, holder, clock, services, pollMs: 10, leaseSeconds: 0.15 };
  const made = new ProcessorHost(options);
  hosts.push(made);
  await made.start();
  return made;
};

const stateOf = (made: ProcessorHost) => made.status()[0]?.state;

beforeEach(() => {
  clock.set('2026-05-01T10:00:00.000Z');
  store = memoryEventStore();
  folder = temporaryFolder();
  leases = new LeaseRegister(join(folder, 'lease.sqlite'), clock);
  hosts = [];
});

afterEach(async () => {
  await Promise.all(hosts.map((made) => made.stop()));
  leases.close();
  await store.close();
  removeTemporaryFolders();
});

it('lets one holder work while the other stands by', async () => {
  const book = new CommandBook();
  const one = await host('one', book.dispatch);
  const two = await host('two', book.dispatch);
  await appendMarks(store, 5);
  await until(() => book.commands.length === 3);

  expect([one.holdsLease(), two.holdsLease()]).toEqual([true, false]);
  expect(stateOf(two)).toBe('paused');
  expect(book.attempts).toHaveLength(3);
});

it('passes the work on when its holder stops', async () => {
  const book = new CommandBook();
  const one = await host('one', book.dispatch);
  const two = await host('two', book.dispatch);
  await one.stop();
  await until(() => two.holdsLease());
  await appendMarks(store, 5);
  await until(() => book.commands.length === 3);

  expect(stateOf(one)).toBe('paused');
  expect(stateOf(two)).toMatch(/booting|active/);
});

it('gives nothing and writes nothing for a holder that slept past the end of its lease', async () => {
  const book = new CommandBook();
  let awaken = (): void => undefined;
  const asleep = new Promise<void>((resolve) => (awaken = resolve));
  const sleeper = new CommandBook();
  sleeper.before = () => asleep;
  await appendMarks(store, 12);
  const one = await host('one', sleeper.dispatch);
  await until(() => sleeper.attempts.length === 2);
  clock.set('2026-05-01T10:00:20.000Z');
  const two = await host('two', book.dispatch);
  await until(() => two.status().every(({ number, state }) => number === 11 && state === 'active'));
  awaken();
  await until(() => !one.holdsLease() && stateOf(one) === 'paused');

  expect(sleeper.attempts).toHaveLength(2); // those it was in the middle of; their ids make the second time harmless
  for (const { cause } of sleeper.attempts) expect(book.carriedOut.has(cause.commandId)).toBe(true);
  expect(book.commands).toHaveLength(6);
  await two.stop();
  const state = new ProcessState(join(folder, 'report-every-fifth.process.sqlite'), process, 99);
  expect(state.progress.checkpoint?.number).toBe(11);
  expect(state.database.prepare('SELECT marks FROM seen').get()).toEqual({ marks: 12 });
  state.close();
});

it('refuses a checkpoint with a lower token than the file has seen, in the same transaction', () => {
  const file = join(folder, 'report-every-fifth.process.sqlite');
  const former = new ProcessState(file, process, 1);
  former.begin(undefined);
  const holder = new ProcessState(file, process, 2);
  holder.claim();
  const write = () => {
    former.database.prepare('UPDATE seen SET marks = 7').run();
    return { checkpoint: { position: '1', number: 0 }, anchor: undefined };
  };

  const lost = expect.objectContaining({ code: 'LEASE_LOST' });
  expect(() => former.advance(write)).toThrow(lost);
  expect(() => former.settleDeadline('id', 'effect', clock.now())).toThrow(lost);
  expect(() => former.claim()).toThrow(lost);
  expect(holder.database.prepare('SELECT marks FROM seen').get()).toEqual({ marks: 0 });
  expect(holder.checkpoint?.progress.checkpoint).toBeUndefined();
  former.close();
  holder.close();
});

it('starts and stops what else may run only once together with the processes', async () => {
  const calls: string[] = [];
  const sealer: LeasedService = {
    start: ({ holder, fencingToken }: Lease) => void calls.push(`start ${holder} ${fencingToken}`),
    stop: async () => void calls.push('stop'),
  };
  const one = await host('one', new CommandBook().dispatch, [sealer]);
  await appendMark(store, 0);
  clock.set('2026-05-01T10:00:20.000Z');
  await until(() => calls.length === 3);
  await one.stop();

  expect(calls).toEqual(['start one 1', 'stop', 'start one 2', 'stop']);
});
