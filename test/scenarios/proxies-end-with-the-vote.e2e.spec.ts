import { randomUUID } from 'node:crypto';
import { addDays } from '#kernel';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';
import { until } from '../support/until.js';

type Json = Readonly<Record<string, unknown>>;

/** Ada votes for Ben, Ben being away; Cleo left hers blank; Dan asked Eve. Then Ada is no member any more, and is one after all. */
describe('proxies for an assembly to come', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const [toCome, later] = [randomUUID(), randomUUID()];
  const [ada, ben, cleo, dan, eve] = [0, 1, 2, 3, 4];
  const member = (index: number): string => held.memberIds[index] ?? '';
  const path = (rest: string) => `/api/assemblies/${toCome}${rest}`;

  const standing = async (): Promise<readonly (readonly [number, unknown])[]> => {
    const { body } = await scenario.get(path('/proxies?limit=100'));
    const items = body['items'] as readonly Json[];
    return items.map(({ grantorId, status }): [number, unknown] => [held.memberIds.indexOf(String(grantorId)), status]).toSorted();
  };
  type Standing = Awaited<ReturnType<typeof standing>>;
  /** What stands in the end: processes follow in their own time. */
  const standingIn = (expected: Standing): Promise<Standing> =>
    until(standing, (told) => JSON.stringify(told) === JSON.stringify(expected));
  const givenAnew: Standing = [[ben, 'given'], [cleo, 'blank'], [dan, 'given']]; // prettier-ignore
  const all: Standing = [[ben, 'accepted'], [cleo, 'blank'], [dan, 'given']]; // prettier-ignore
  const lastEntryOf = async (memberId: string): Promise<number> => {
    const { body } = await scenario.get(`/api/entries?stream=member-${memberId}`);
    return (body['items'] as readonly { readonly revision: number }[]).reduce((last, { revision }) => Math.max(last, revision), -1);
  };
  const recorded = async (answer: ReturnType<Scenario['post']>) => {
    const { status, body } = await answer;
    if (status !== 201 && status !== 200) throw new Error(JSON.stringify(body));
  };
  const leaves = (index: number) =>
    recorded(scenario.post(`/api/members/${member(index)}/ending`, { cause: 'withdrawal', effectiveAt: today, lastDay: today }));
  const returns = async (index: number) => {
    const revision = await lastEntryOf(member(index));
    await recorded(scenario.post(`/api/members/${member(index)}/retractions`, { revision, ground: 'typingError', effectiveAt: today }));
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, {
      members: 6,
      resolutions: [],
      rules: { proxies: { perHolder: 1, deadlineDays: 0, blank: true } },
    });
    const convened = { kind: 'ordinary', date: addDays(today, 60), noticeSentOn: today };
    for (const assemblyId of [toCome, later]) await recorded(scenario.post('/api/assemblies', { ...convened, assemblyId }));
    await recorded(scenario.put(`/api/assemblies/${later}/proxies/${member(dan)}`, {}));
    await recorded(scenario.put(path(`/proxies/${member(ben)}`), { holderId: member(ada) }));
    await recorded(scenario.post(path(`/proxies/${member(ben)}/acceptance`), undefined, { as: member(ada) }));
    await recorded(scenario.put(path(`/proxies/${member(cleo)}`), {}));
    await recorded(scenario.put(path(`/proxies/${member(dan)}`), { holderId: member(eve) }));
  }, 60_000);

  afterAll(() => scenario.close());

  it('stand', async () => expect(await standing()).toEqual(all));

  it('lapse with the vote of who holds them, and of who gave them', async () => {
    await leaves(ada);
    expect(await standingIn(all.slice(1))).toEqual(all.slice(1));
    await leaves(cleo);
    expect(await standingIn(all.slice(2))).toEqual(all.slice(2));
  });

  it('come back with the vote, accepted as they were', async () => {
    await returns(ada);
    await returns(cleo);
    expect(await standingIn(all)).toEqual(all);
  });

  it('do not come back over what was said meanwhile', async () => {
    await leaves(ada);
    expect(await standingIn(all.slice(1))).toEqual(all.slice(1));
    await recorded(scenario.put(path(`/proxies/${member(ben)}`), { holderId: member(5) }));
    await returns(ada);
    expect(await standingIn(givenAnew)).toEqual(givenAnew);
  });

  it('stay as they are once the roll is frozen', async () => {
    await recorded(scenario.post(path('/roll')));
    await leaves(dan);
    // At the other assembly, whose roll is still open, it has lapsed: so it was looked at here as well.
    await until(
      () => scenario.get(`/api/assemblies/${later}/proxies`),
      ({ body }) => JSON.stringify(body['items']) === '[]',
    );
    expect(await standingIn(givenAnew)).toEqual(givenAnew);
  });

  it('follow the frozen roll where that is corrected', async () => {
    const strike = { memberId: member(5), change: 'struck', ground: 'listedByMistake', decisionRef: 'BUREAU-2026-1' };
    await recorded(scenario.post(path('/roll/corrections'), strike));
    expect(await standingIn(givenAnew.slice(1))).toEqual(givenAnew.slice(1));
  });

  it('are the same after a restart', async () => {
    const before = await standing();
    await scenario.restart();
    expect(await standing()).toEqual(before);
    const { body } = await scenario.get(`/api/entries?stream=proxy-${toCome}-${member(ben)}`);
    expect((body['items'] as readonly Json[]).map(({ type }) => type).toReversed()).toEqual([
      'ProxyGiven',
      'ProxyLapsed',
      'ProxyRestored',
      'ProxyLapsed',
      'ProxyGiven',
      'ProxyLapsed',
    ]);
  });
});
