import { randomUUID } from 'node:crypto';
import { plainCooperativeRules } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';

interface Point {
  readonly date: string;
  readonly members: number;
  readonly shares: number;
  readonly subscribedCents: number;
  readonly highestSubscribedCents: number;
  readonly floorCents: number | null;
}

describe('the figures of a cooperative, through time', () => {
  let scenario: Scenario;
  const [anna, ben, carl] = [randomUUID(), randomUUID(), randomUUID()];
  const subscriptions = new Map<string, string>();

  const join = async (memberId: string, on: string, quantity: number): Promise<void> => {
    await scenario.post('/api/members', { memberId, kind: 'naturalPerson', effectiveAt: on });
    await scenario.post(`/api/members/${memberId}/admission`, { effectiveAt: on, decisionRef: 'BOARD-1' });
    const subscriptionId = randomUUID();
    subscriptions.set(memberId, subscriptionId);
    await scenario.post(`/api/members/${memberId}/subscriptions`, { subscriptionId, shareClass: 'A', quantity, effectiveAt: on });
  };

  const course = (query: string): Promise<Answer> => scenario.get(`/api/registers/course?${query}`);
  const pointsOf = ({ body }: Answer): readonly Point[] => body['points'] as readonly Point[];

  beforeAll(async () => {
    scenario = await startScenario();
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2021-02-01', rules: plainCooperativeRules });
  }, 60_000);

  afterAll(() => scenario.close());

  it('have no points while nothing is known', async () =>
    expect(await course('asOf=2022-12-31')).toMatchObject({ status: 200, body: { asOf: '2022-12-31', points: [] } }));

  it('are told at the end of each month, up to the day asked for', async () => {
    await join(anna, '2021-02-15', 4);
    await join(ben, '2021-04-01', 2);
    const { body } = await course('asOf=2021-04-10');
    expect(body).toMatchObject({ every: 'month', stale: false });
    expect((body['points'] as readonly Point[]).map(({ date, members, shares }) => [date, members, shares])).toEqual([
      ['2021-02-28', 1, 4],
      ['2021-03-31', 1, 4],
      ['2021-04-10', 2, 6],
    ]);
  });

  it('say what the registers say on each of these days', async () => {
    for (const { date, members, subscribedCents, highestSubscribedCents, floorCents } of pointsOf(await course('asOf=2021-06-30'))) {
      expect((await scenario.get(`/api/registers/count?asOf=${date}`)).body['members']).toBe(members);
      expect((await scenario.get(`/api/capital?asOf=${date}`)).body).toMatchObject({ subscribedCents, highestSubscribedCents, floorCents });
    }
  });

  it('have no floor on days without rules', async () => {
    const [before] = pointsOf(await course('from=2021-01-01&every=month&asOf=2021-03-31'));
    expect(before).toMatchObject({ date: '2021-01-31', members: 0, subscribedCents: 0, floorCents: null });
  });

  it('change for the past with what is recorded late, and stay as they were known then', async () => {
    const before = Number((await scenario.get('/api/registers/count')).body['knownAt']);
    await join(carl, '2021-03-10', 1);
    expect(pointsOf(await course('asOf=2021-03-31&every=month')).at(-1)).toMatchObject({ members: 2, shares: 5 });
    expect(pointsOf(await course(`asOf=2021-03-31&every=month&knownAt=${before}`)).at(-1)).toMatchObject({ members: 1, shares: 4 });
  });

  it('keep the highest capital of any day when shares are given up again', async () => {
    const path = `/api/members/${carl}/subscriptions/${subscriptions.get(carl)}/cancellation`;
    expect((await scenario.post(path, { effectiveAt: '2021-03-20', decisionRef: 'BOARD-2' })).status).toBe(201);
    const [last] = pointsOf(await course('asOf=2021-03-31&from=2021-03-31&every=year'));
    expect(last).toMatchObject({ shares: 4, subscribedCents: 12_000, highestSubscribedCents: 15_000 });
  });

  it('count whom a comparison finds joined, gone and changed, on whatever page it is', async () => {
    const path = '/api/registers/comparison?asOf=2021-02-28&laterAsOf=2021-04-30&limit=1';
    const { body } = await scenario.get(path);
    expect(body).toMatchObject({ totals: { joined: 2, left: 0, changed: 0 } });
    expect((await scenario.get(`${path}&cursor=${String(body['nextCursor'])}`)).body['totals']).toEqual(body['totals']);
  });

  it.each([
    ['asOf=2021-02-30', 'DATE_INVALID'],
    ['from=2021-02-30', 'DATE_INVALID'],
    ['every=week', 'SHAPE_INVALID'],
  ])('refuse %s with %s', async (query, code) => expect(await course(query)).toMatchObject({ status: 400, body: { code } }));
});

describe('who took part', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const ballotId = randomUUID();

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 5, resolutions: ['Approves the accounts'] });
    const path = `/api/assemblies/${held.assemblyId}`;
    for (const memberId of held.memberIds.slice(0, 3)) await scenario.put(`${path}/attendance/${memberId}`, { mode: 'room', deskId: 'a' });
    await scenario.post(`${path}/ballots`, { ballotId, resolutionId: held.resolutionIds[0] });
    for (const memberId of held.memberIds.slice(0, 2))
      await scenario.post(`${path}/ballots/${ballotId}/votes`, { rightId: held.rightOf.get(memberId), choice: 'for' }, { as: memberId });
  }, 60_000);

  afterAll(() => scenario.close());

  it('is told of each assembly, and of each of its ballots', async () =>
    expect((await scenario.get('/api/figures/participation')).body).toMatchObject({
      items: [
        {
          ...{ assemblyId: held.assemblyId, members: 5, present: 3, represented: 0 },
          ballots: [{ ballotId, subject: 'resolution', resolution: 1, status: 'open', rights: 5, votes: 2 }],
        },
      ],
      nextCursor: null,
    }));

  it('stops at a day, that day among them', async () => {
    const until = async (day: string) =>
      ((await scenario.get(`/api/figures/participation?until=${day}`)).body['items'] as unknown[]).length;
    expect([await until('2026-06-17'), await until('2026-06-18')]).toEqual([0, 1]);
  });
});
