import { randomUUID } from 'node:crypto';
import { AssignCategory, EndMembership, RetractMembershipEntry } from '#membership';
import { USUAL_ELECTION_RULES } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

const rules = {
  categories: ['employees', 'users'],
  elections: {
    ...USUAL_ELECTION_RULES,
    incompatibilities: [
      { position: 'auditor', bodies: ['board', 'supervisoryBoard'], consequence: 'ends' },
      { position: 'employees', bodies: ['board'], consequence: 'decision' },
    ],
  },
} as const;

interface Seat {
  readonly mandateId: string;
  readonly memberId: string;
  readonly incompatibleWith: string | null;
}

const OFFICE = 'b7b0c6b0-6a4e-4a0e-8f57-5b0c1f0d2e02';

describe('the seats of a board, through time', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const mandateOf = Array.from({ length: 5 }, () => randomUUID());
  const member = (place: number): string => held.memberIds[place] ?? '';
  const mandate = (place: number, rest: string, body?: unknown) => scenario.post(`/api/mandates/${mandateOf[place]}/${rest}`, body);
  const board = async (asOf: string, rest = ''): Promise<readonly Seat[]> =>
    (await scenario.get(`/api/bodies/board?asOf=${asOf}${rest}`)).body['seats'] as readonly Seat[];
  const sitsOn = async (asOf: string, place: number): Promise<boolean> =>
    (await board(asOf)).some(({ memberId }) => memberId === member(place));
  const bodiesOf = async (place: number, asOf: string): Promise<unknown> =>
    (await scenario.get(`/api/members/${member(place)}/seats?asOf=${asOf}`)).body['sitsOn'];
  const context = () => ({ commandId: randomUUID(), actor: OFFICE });

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 9, resolutions: [], rules, category: 'users' });
    for (const [place, lastYear] of [2026, 2027, 2028, 2028, 2028].entries())
      await scenario.post('/api/mandates', {
        mandateId: mandateOf[place],
        memberId: held.memberIds[place],
        body: 'board',
        from: '2025-06-19',
        lastYear,
        decisionRef: 'AGM-2025-6',
      });
  }, 60_000);

  afterAll(() => scenario.close());

  it('give their rights to whoever sits on them that day, and to nobody else', async () => {
    expect(await bodiesOf(0, '2026-01-01')).toEqual(['board']);
    expect(await bodiesOf(0, '2025-06-18')).toEqual([]);
    expect(await bodiesOf(7, '2026-01-01')).toEqual([]);
    const { body } = await scenario.get('/api/bodies/board?asOf=2026-01-01&knownAt=2020-12-31');
    expect(body).toMatchObject({ knownAt: -1, seats: [] });
  });

  it('are renewed in part each year: the ordinary assembly ends the mandates of its year when it closes', async () => {
    await scenario.post(`/api/assemblies/${held.assemblyId}/closing`);
    await until(
      () => sitsOn('2026-06-18', 0),
      (sits) => !sits,
    );
    expect((await board('2026-06-17')).length).toBe(5);
    expect((await board('2026-06-18')).length).toBe(4);
  });

  it('are told with those that ended before, as far as was known', async () => {
    const mandatesHeld = async (query: string) =>
      (await scenario.get(`/api/bodies/board/mandates?${query}`)).body['seats'] as readonly Seat[];
    expect((await mandatesHeld('asOf=2026-07-01')).map(({ mandateId }) => mandateId).toSorted()).toEqual(mandateOf.toSorted());
    expect(await mandatesHeld('asOf=2025-06-18')).toEqual([]);
    expect(await mandatesHeld('asOf=2026-07-01&knownAt=2020-12-31')).toEqual([]);
  });

  it('are lost at once with a position the rulebook ends them by', async () => {
    expect(await mandate(1, 'incompatibility', { position: 'gardener', since: '2026-09-01' })).toMatchObject({
      status: 409,
      body: { code: 'POSITION_COMPATIBLE' },
    });
    expect((await mandate(1, 'incompatibility', { position: 'auditor', since: '2026-09-01' })).status).toBe(201);
    expect([await sitsOn('2026-08-31', 1), await sitsOn('2026-09-01', 1)]).toEqual([true, false]);
  });

  it('await a decision where the rulebook wants one: the ledger finds the category by itself', async () => {
    await scenario.execute(new AssignCategory({ memberId: member(2), category: 'employees', effectiveAt: '2026-10-01' }, context()));
    const awaiting = (seats: readonly Seat[]) => seats.find(({ memberId }) => memberId === member(2))?.incompatibleWith;
    const seats = await until(
      () => board('2026-10-02'),
      (found) => awaiting(found) !== null,
    );
    expect(awaiting(seats)).toBe('employees');
    expect((await mandate(2, 'incompatibility/lifting')).status).toBe(201);
    expect(awaiting(await board('2026-10-02'))).toBeNull();
    await mandate(2, 'incompatibility', { position: 'employees', since: '2026-10-01' });
    expect(awaiting(await board('2026-10-02'))).toBe('employees');
    expect(await mandate(2, 'end', { cause: 'incompatibility', until: '2026-12-01' })).toMatchObject({
      status: 400,
      body: { code: 'DECISION_MISSING' },
    });
    expect((await mandate(2, 'end', { cause: 'incompatibility', until: '2026-12-01', decisionRef: 'BOARD-2026-8' })).status).toBe(201);
    expect([await sitsOn('2026-11-30', 2), await sitsOn('2026-12-01', 2)]).toEqual([true, false]);
  });

  it('end earlier when the member takes one on another body', async () => {
    const seat = { memberId: member(3), body: 'supervisoryBoard', from: '2026-11-01', lastYear: 2028, decisionRef: 'AGM-2026-9' };
    await scenario.post('/api/mandates', seat);
    await until(
      () => sitsOn('2026-11-01', 3),
      (sits) => !sits,
    );
    expect(await bodiesOf(3, '2026-10-31')).toEqual(['board']);
    expect(await bodiesOf(3, '2026-11-01')).toEqual(['supervisoryBoard']);
  });

  it('end with the membership, and are given back when that entry is taken back, whoever completed them meanwhile', async () => {
    const memberId = member(4);
    const departure = { memberId, cause: 'withdrawal', effectiveAt: '2026-10-31' } as const;
    const left = await scenario.execute(new EndMembership(departure, context()));
    await until(
      () => sitsOn('2026-11-01', 4),
      (sits) => !sits,
    );
    const successor = { memberId: member(6), from: '2026-11-10', decisionRef: 'BOARD-2026-9' };
    const coOpted = await mandate(4, 'successor', successor);
    expect(coOpted.status).toBe(201);
    expect(await sitsOn('2026-11-10', 6)).toBe(true);

    const retraction = { memberId, revision: left.revision, ground: 'wrongPerson', effectiveAt: '2026-11-20' } as const;
    await scenario.execute(new RetractMembershipEntry(retraction, context()));
    await until(
      async () => [await sitsOn('2026-11-15', 4), await sitsOn('2026-11-15', 6)],
      ([returned, successorSits]) => returned === true && successorSits === false,
    );
    expect((await board('2026-11-15', `&knownAt=${coOpted.number}`)).map((seat) => seat.memberId)).toEqual([member(2), member(6)]);
  });

  it('fall vacant again, and are filled again', async () => {
    expect((await mandate(4, 'end', { cause: 'resignation', until: '2027-02-01' })).status).toBe(201);
    const successor = { memberId: member(6), from: '2027-02-01', decisionRef: 'BOARD-2027-1' };
    expect((await mandate(4, 'successor', successor)).status).toBe(201);
    expect(await sitsOn('2027-02-01', 6)).toBe(true);
  });

  it('are given back when the decision that took them is quashed', async () => {
    const revoke = { cause: 'revocation', until: '2027-03-01', decisionRef: 'AGM-2027-1' };
    const [seat] = await board('2027-02-15');
    const revoked = `/api/mandates/${seat?.mandateId}`;
    expect((await scenario.post(`${revoked}/end`, revoke)).status).toBe(201);
    expect(await scenario.post(`${revoked}/reinstatement`, { ground: 'decisionQuashed' })).toMatchObject({
      status: 400,
      body: { code: 'DECISION_MISSING' },
    });
    expect((await scenario.post(`${revoked}/reinstatement`, { ground: 'decisionQuashed', decisionRef: 'COURT-2027-4' })).status).toBe(201);
    expect(await board('2027-03-01')).toHaveLength(1);
  });

  it('completed by co-optation end with the next ordinary assembly, unless it ratifies them', async () => {
    const vacant = { memberId: member(7), body: 'board', from: '2025-06-19', lastYear: 2029, decisionRef: 'AGM-2025-7' };
    const mandateId = randomUUID();
    await scenario.post('/api/mandates', { mandateId, ...vacant });
    await scenario.post(`/api/mandates/${mandateId}/end`, { cause: 'death', until: '2027-02-01' });
    await scenario.post(`/api/mandates/${mandateId}/successor`, { memberId: member(8), from: '2027-02-02', decisionRef: 'BOARD-2027-2' });
    const coOpted = (await board('2027-03-01')).find(({ memberId }) => memberId === member(8))?.mandateId;

    const assemblyId = randomUUID();
    await scenario.post('/api/assemblies', { assemblyId, kind: 'ordinary', date: '2027-06-17', noticeSentOn: '2027-05-20' });
    await scenario.post(`/api/assemblies/${assemblyId}/roll`);
    await scenario.post(`/api/assemblies/${assemblyId}/opening`, { bureau: held.memberIds.slice(0, 3) });
    expect((await scenario.post(`/api/mandates/${coOpted}/ratification`, { decisionRef: 'AGM-2027-3' })).status).toBe(201);
    await scenario.post(`/api/assemblies/${assemblyId}/closing`);
    const after = await until(
      () => board('2027-06-17'),
      ({ length }) => length === 1,
    );
    expect(after).toMatchObject([{ memberId: member(8), coOpted: true, ratified: true, lastYear: 2029 }]);
    expect((await board('2027-06-16')).map(({ memberId }) => memberId).toSorted()).toEqual([member(6), member(8)].toSorted());
  });
});
