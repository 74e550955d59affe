import { randomUUID } from 'node:crypto';
import { CompareRosters, CountMembers, EndMembership, GetRoster, ListLateEntries, RegisterMember } from '#membership';
import { GetCapital, ListMovements, RetractSharesEntry, SubscribeShares } from '#shares';
import { AdoptRulebook, plainCooperativeRules } from '#statutes';
import { openCooperative, type Cooperative } from './register-support/cooperative.js';

let coop: Cooperative;

beforeEach(async () => {
  coop = await openCooperative('2024-01-02T10:00:00.000Z');
  await coop.execute(new AdoptRulebook({ effectiveFrom: '2010-01-01', rules: plainCooperativeRules }, coop.context()));
});

afterEach(() => coop.close());

const joins = async (effectiveAt: string): Promise<string> => {
  const memberId = randomUUID();
  await coop.execute(new RegisterMember({ memberId, kind: 'naturalPerson', effectiveAt }, coop.context()));
  return memberId;
};

const leaves = (memberId: string, effectiveAt: string) =>
  coop.execute(new EndMembership({ memberId, cause: 'withdrawal', effectiveAt }, coop.context()));

describe('a departure of 31 December that is recorded in March', () => {
  let leaver: string;

  beforeEach(async () => {
    leaver = await joins('2024-01-02');
    await joins('2024-01-02');
    coop.clock.set('2025-03-10T10:00:00.000Z');
    await leaves(leaver, '2024-12-31');
  });

  it('leaves the roster of January as it was known in January', async () => {
    const count = async (asOf: string, knownAt?: string) => (await coop.ask(new CountMembers({ asOf, knownAt }))).members;
    expect(await count('2024-12-31')).toBe(2);
    expect(await count('2025-01-15')).toBe(1);
    expect(await count('2025-01-15', '2025-01-15')).toBe(2);
    expect(await count('2025-01-15', '2025-03-09')).toBe(2);
    expect(await count('2025-01-15', '2025-03-10')).toBe(1);
    expect(await count('2025-01-15', '2025-03-10T09:59:59.999Z')).toBe(2);
    expect(await count('2025-01-15', '2025-03-10T10:00:00.000Z')).toBe(1);
  });

  it('is on the list of late entries, with the first day it touches', async () => {
    const { items } = await coop.ask(new ListLateEntries({ limit: 10 }));
    expect(items).toMatchObject([{ memberId: leaver, type: 'MembershipEnded', touchesFrom: '2025-01-01' }]);
    expect((await coop.ask(new ListLateEntries({ asOf: '2024-12-31', limit: 10 }))).items).toEqual([]);
    const number = items[0]?.number ?? -1;
    expect((await coop.ask(new ListLateEntries({ recordedAfter: number, limit: 10 }))).items).toEqual([]);
  });

  it('is what differs between two rosters of one day', async () => {
    const one = { asOf: '2025-01-15', knownAt: '2025-01-15' };
    const { items, before, after } = await coop.ask(new CompareRosters(one, { asOf: '2025-01-15' }, { limit: 10 }));
    expect(items).toMatchObject([{ memberId: leaver, before: { suspended: [] }, after: null }]);
    expect(before.knownAt).toBeLessThan(after.knownAt);
  });

  it('and between the rosters of two days', async () => {
    const { items } = await coop.ask(new CompareRosters({ asOf: '2024-12-31' }, { asOf: '2025-01-01' }, { limit: 10 }));
    expect(items.map(({ memberId }) => memberId)).toEqual([leaver]);
    expect((await coop.ask(new CompareRosters({ asOf: '2025-01-01' }, { asOf: '2026-01-01' }, { limit: 10 }))).items).toEqual([]);
  });

  it('a moment that is none is refused', () =>
    expect(coop.ask(new GetRoster({ knownAt: 'last week', limit: 10 }))).rejects.toMatchObject({ code: 'MOMENT_INVALID' }));
});

it('a wrong entry about shares taken back stays in what was known, and is late where it counts from', async () => {
  const memberId = await joins('2024-01-02');
  const subscription = { memberId, subscriptionId: randomUUID(), shareClass: 'A', quantity: 700, effectiveAt: '2024-01-02' };
  await coop.execute(new SubscribeShares(subscription, coop.context()));
  coop.clock.set('2024-02-01T10:00:00.000Z');
  const retraction = { memberId, revision: 0, ground: 'typingError', effectiveAt: '2024-01-02' } as const;
  await coop.execute(new RetractSharesEntry(retraction, coop.context()));
  await coop.execute(new SubscribeShares({ ...subscription, subscriptionId: randomUUID(), quantity: 7 }, coop.context()));
  const capital = async (knownAt?: string) => (await coop.ask(new GetCapital({ asOf: '2024-01-31', knownAt }))).subscribedCents;
  expect([await capital('2024-01-31'), await capital()]).toEqual([2_100_000, 21_000]);
  const { items } = await coop.ask(new ListMovements({ lateOnly: true, limit: 10 }));
  expect(items.map(({ type, quantity }) => [type, quantity])).toEqual([
    ['SharesEntryRetracted', -700],
    ['SharesSubscribed', 7],
  ]);
});
