import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeEvent, UpcasterChain, type EventStore } from '#event-store';
import type { IncidentEvent, ProceedingEvent } from '#discipline/domain';
import type { RecordedOneOf } from '#kernel';
import type { MembershipEvent } from '#membership/domain';
import type { ProcessorHost } from '#processing';
import { reconcileLedger } from '../../apps/cli/src/ledger/reconcile-ledger.js';
import { until } from '../support/until.js';
import { DisciplineOffice } from './discipline-office.js';
import { liveShortly } from './short-lives.js';

const LIVES = 60;

type Told = IncidentEvent | ProceedingEvent | MembershipEvent;
type Entry = RecordedOneOf<Told>;
type DataOf = { readonly [Type in Told['type']]: Extract<Told, { type: Type }>['data'] };

const headOf = async (store: EventStore): Promise<number> => (await store.head())?.number ?? -1;

/** Lets the processes take everything there is, and what they bring about. */
const settle = async ({ store }: DisciplineOffice, host: ProcessorHost): Promise<void> => {
  await host.start();
  const { head, all } = await until(
    async () => ({ head: await headOf(store), all: host.status() }),
    (told) => told.all.every(({ state, number }) => state === 'active' && number >= told.head),
  );
  await host.stop();
  expect(all.filter(({ state, number }) => state !== 'active' || number < head)).toEqual([]);
};

/** How often each key comes. */
const timesOf = <Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, number> =>
  items.reduce((times, item) => times.set(key(item), (times.get(key(item)) ?? 0) + 1), new Map<string, number>());

describe('the processes of discipline killed over and over while they sanction', () => {
  let folder: string;
  let office: DisciplineOffice;
  let entries: readonly Entry[];
  const reported: string[] = [];

  const of = <Type extends keyof DataOf>(type: Type) =>
    // Of the type that was asked for.
    entries.filter((entry) => entry.type === type).map(({ data }) => data as DataOf[Type]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-sanctioning-'));
    const prepared = new DisciplineOffice(folder);
    await prepared.prepare();
    await prepared.close();
    for (let life = 0; life < LIVES; life += 1)
      await liveShortly('sanctioning-child', folder, Math.random() * 250, (line) => reported.push(line));
    office = new DisciplineOffice(folder);
    await settle(office, office.processor());
    const { events } = await office.store.readAll({ limit: Number.MAX_SAFE_INTEGER });
    const upcasters = new UpcasterChain();
    // Nothing else is recorded in this ledger but its rulebook.
    entries = events.map((stored) => decodeEvent(stored, upcasters) as Entry);
  }, 300_000);

  afterAll(async () => {
    await office.close();
    await rm(folder, { recursive: true });
  });

  it('had something to do in every life', () => {
    expect(reported.length).toBeGreaterThan(LIVES);
    for (const type of ['IncidentJoined', 'RightSuspended', 'RightRestored', 'MembershipEnded', 'MembershipEntryRetracted'] as const)
      expect(of(type).length).toBeGreaterThan(0);
  });

  it('have answered every incident, each with exactly one case', () => {
    const known = new Set(of('IncidentReported').map(({ incidentId }) => incidentId));
    // The last line of a life may have been cut.
    expect(reported.filter((line) => line.length === 36 && !known.has(line))).toEqual([]);
    const answers = timesOf([...of('ProceedingOpened'), ...of('IncidentJoined')], ({ incidentId }) => incidentId);
    // Who died before a case on the house rules was opened is no policy's business.
    const automatic = of('IncidentReported').filter(({ family }) => family === 'financialEndangerment');
    expect(automatic.filter(({ incidentId }) => answers.get(incidentId) !== 1)).toEqual([]);
    expect([...answers.values()].filter((times) => times !== 1)).toEqual([]);
    expect([...timesOf(of('ProceedingOpened'), ({ proceedingId }) => proceedingId).values()].filter((times) => times !== 1)).toEqual([]);
  });

  it('have let every right rest once, and given it back once', () => {
    expect(of('RightSuspended')).toHaveLength(of('InterimMeasureOrdered').length);
    expect(of('RightRestored')).toHaveLength(of('InterimMeasureLifted').length);
    for (const rested of [of('RightSuspended'), of('RightRestored')])
      expect([...timesOf(rested, ({ suspensionId = 'none' }) => suspensionId).values()].filter((times) => times !== 1)).toEqual([]);
  });

  it('have ended every membership once, and taken that back once where the exclusion was quashed', () => {
    const members = (all: readonly { readonly memberId: string }[]) => all.map(({ memberId }) => memberId).toSorted();
    const exclusions = of('SanctionTookEffect').filter(({ measure }) => measure === 'exclusion');
    expect(members(of('MembershipEnded'))).toEqual(members(exclusions));
    expect(members(of('MembershipEntryRetracted'))).toEqual(members(of('SanctionLifted')));
  });

  it('do nothing more when they answer for everything anew', async () => {
    const before = await headOf(office.store);
    await settle(office, office.processor(join(folder, 'processes-again')));
    expect(await headOf(office.store)).toBe(before);
  }, 120_000);

  it('leave a ledger that reconciles', async () => {
    expect(await reconcileLedger(office.store, () => undefined)).toMatchObject({ holds: true });
  }, 60_000);
});
