import { randomUUID } from 'node:crypto';
import { plainCooperativeRules, USUAL_ELECTION_RULES } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

const rules = {
  categories: ['users', 'employees'],
  ballots: { ...plainCooperativeRules.ballots, personsByOpenBallot: true },
  elections: { ...USUAL_ELECTION_RULES, ties: ['earlierStage', 'memberNumber'] },
} as const;

/** Candidates 1 to 3 are users and have the most votes; 4 and 5 are employees. */
const papers = [['1', '2', '3'], ['1', '2', '3'], ['1', '2', '3'], ['1', '2', '4'], ['1', '4', '5'], ['3', '5']]; // prettier-ignore

describe('seats reserved for a category of members', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const electionId = randomUUID();
  const ballotId = randomUUID();
  const path = `/api/elections/${electionId}`;
  const employees = [randomUUID(), randomUUID()];
  const call = (groups: readonly object[]) => {
    const reservedSeats = { by: 'category', groups, unfilled: 'open' };
    return scenario.post('/api/elections', { electionId, assemblyId: held.assemblyId, body: 'board', seats: 3, reservedSeats });
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 6, resolutions: [], rules, category: 'users' });
    for (const memberId of employees) {
      await scenario.post('/api/members', { memberId, kind: 'naturalPerson', category: 'employees', effectiveAt: '2021-01-01' });
      await scenario.post(`/api/members/${memberId}/admission`, { effectiveAt: '2021-02-01', decisionRef: 'BOARD-2021-1' });
    }
  }, 60_000);

  afterAll(() => scenario.close());

  it('are of a category the rulebook has, and no more than there are', async () => {
    expect(await call([{ group: 'robots', reserved: 1 }])).toMatchObject({ status: 400, body: { code: 'GROUP_UNKNOWN', group: 'robots' } });
    expect(await call([{ group: 'employees', reserved: 4 }])).toMatchObject({ status: 400, body: { code: 'SEAT_RULES_INVALID' } });
    expect(await call([{ group: 'employees', reserved: 1.5 }])).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } });
    expect((await call([{ group: 'employees', reserved: 1, maximum: 1 }])).status).toBe(201);
  });

  it('go to the best of it, though others had more votes, and the record says who was passed over and why', async () => {
    for (const memberId of [...held.memberIds.slice(0, 3), ...employees])
      expect((await scenario.post(`${path}/candidacies`, { memberId })).status).toBe(201);
    expect((await scenario.post(`${path}/ballot`, { ballotId })).status).toBe(201);
    const ballot = `/api/assemblies/${held.assemblyId}/ballots/${ballotId}`;
    for (const [member, choice] of papers.entries()) {
      const memberId = held.memberIds[member] ?? '';
      await scenario.post(`${ballot}/votes`, { rightId: held.rightOf.get(memberId), choice }, { as: memberId });
    }
    await scenario.post(`${ballot}/closing`);
    const { number } = await scenario.post(`${path}/proclamation`, { ballotId });
    const { body } = await scenario.get(`${path}?minPosition=${number}`);
    expect(body['proclaimed']).toMatchObject({
      record: {
        elected: [1, 2, 4],
        vacant: 0,
        parameters: { seatRules: { groups: [{ group: 'employees', reserved: 1, maximum: 1 }], unfilled: 'open' } },
        stages: [{ totals: { 1: '5', 2: '4', 3: '4', 4: '2', 5: '2' }, passedOver: [{ n: 3, group: 'users', reason: 'seatsReserved' }] }],
      },
    });
    expect((await scenario.get(`${path}/recount`)).body).toMatchObject({ agrees: true });
  });

  it('are taken like any other', async () => {
    const seats = await until(
      async () => (await scenario.get('/api/bodies/board?asOf=2026-06-18')).body['seats'] as readonly { readonly memberId: string }[],
      ({ length }) => length === 3,
    );
    expect(seats.map(({ memberId }) => memberId)).toContain(employees[0]);
  });
});
