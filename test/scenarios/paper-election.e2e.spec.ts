import { randomUUID } from 'node:crypto';
import { countFile } from '#counting';
import { USUAL_ELECTION_RULES } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

const elections = {
  ...USUAL_ELECTION_RULES,
  methods: [{ method: 'scottish-stv' }],
  ties: ['earlierStage', 'memberNumber'],
  coOptation: true,
} as const;

/** Ten papers in two piles: a blank one, one that cannot be read, and one that ranks two candidates equally. */
const batches = [
  [['1', '2'], ['1', '2'], ['1', '3'], ['2', '1'], []],
  [['3', '2'], ['4', '3'], 'null', ['2=3', '1'], ['4']],
] as const;

describe('an election on paper, read by two tellers', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const electionId = randomUUID();
  const ballotId = randomUUID();
  const path = `/api/elections/${electionId}`;
  const ballot = () => `/api/assemblies/${held.assemblyId}/ballots/${ballotId}`;
  const teller = (place: 10 | 11) => held.memberIds[place] ?? '';
  const enter = (place: 10 | 11, batch: number, papers: readonly unknown[]) =>
    scenario.post(`${ballot()}/papers`, { batch, papers }, { as: teller(place) });
  const compare = () => scenario.post(`${ballot()}/paper-count`, { firstTeller: teller(10), secondTeller: teller(11) });
  const seatsOn = async (asOf: string) => {
    const { body } = await scenario.get(`/api/bodies/board?asOf=${asOf}`);
    return (body['seats'] as readonly { readonly memberId: string }[]).map(({ memberId }) => memberId);
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 12, resolutions: [], rules: { elections } });
    const seats = [
      { memberId: held.memberIds[5], from: '2023-06-15', lastYear: 2026 },
      { memberId: held.memberIds[6], from: '2024-06-15', lastYear: 2027 },
    ];
    for (const seat of seats) await scenario.post('/api/mandates', { ...seat, body: 'board', decisionRef: 'AGM-OF-ITS-YEAR' });
    await scenario.post('/api/elections', { electionId, assemblyId: held.assemblyId, body: 'board', seats: 2 });
  }, 60_000);

  afterAll(() => scenario.close());

  it('lets a director stand again whose mandate this assembly ends, and no other', async () => {
    for (const member of [0, 1, 2, 5])
      expect((await scenario.post(`${path}/candidacies`, { memberId: held.memberIds[member] })).status).toBe(201);
    expect(await scenario.post(`${path}/candidacies`, { memberId: held.memberIds[6] })).toMatchObject({
      status: 409,
      body: { code: 'NOT_ELIGIBLE', obstacles: ['sitsAlready'] },
    });
  });

  it('is put to paper, because the rulebook wants questions on persons there', async () => {
    expect(await scenario.post(`${path}/ballot`, { ballotId })).toMatchObject({ status: 409, body: { code: 'PERSONS_BY_PAPER_ONLY' } });
    expect((await scenario.post(`${path}/ballot`, { ballotId, mode: 'paper' })).status).toBe(201);
    const memberId = held.memberIds[0] ?? '';
    const onScreen = { rightId: held.rightOf.get(memberId), choice: ['1'] };
    expect(await scenario.post(`${ballot()}/votes`, onScreen, { as: memberId })).toMatchObject({
      status: 409,
      body: { code: 'BALLOT_ON_PAPER' },
    });
  });

  it('opens the urn after the close', async () => {
    expect(await enter(10, 1, batches[0])).toMatchObject({ status: 409, body: { code: 'BALLOT_NOT_CLOSED' } });
    await scenario.post(`${ballot()}/closing`);
    expect((await enter(10, 1, batches[0])).status).toBe(201);
    expect((await enter(10, 2, batches[1])).status).toBe(201);
    expect(await compare()).toMatchObject({ status: 409, body: { code: 'PAPERS_MISSING' } });
  });

  it('names the first paper the two read differently, and counts nothing before they agree', async () => {
    await enter(11, 1, batches[0]);
    await enter(11, 2, [['3', '2'], ['4', '3'], 'null', ['2', '1'], ['4']]);
    expect(await compare()).toMatchObject({
      status: 409,
      body: { code: 'PAPER_COUNTS_DIFFER', batch: 2, paper: 4, first: '["2=3","1"]', second: '["2","1"]' },
    });
    expect(await scenario.post(`${path}/proclamation`, { ballotId })).toMatchObject({ status: 409, body: { code: 'PAPER_COUNT_MISSING' } });
  });

  it('counts what both have read alike', async () => {
    await enter(11, 2, batches[1]);
    expect((await compare()).status).toBe(201);
    expect(await enter(10, 2, batches[0])).toMatchObject({ status: 409, body: { code: 'PAPER_COUNT_RECORDED' } });
    expect((await scenario.post(`${path}/proclamation`, { ballotId })).status).toBe(201);
    const { body } = await scenario.get(path);
    expect(body['proclaimed']).toMatchObject({ record: { method: 'scottish-stv', valid: 8, invalid: 2, blank: 1, quota: '3.00000' } });
  });

  it('is counted again from what the tellers entered, here and by any other program', async () => {
    const { body: recount } = await scenario.get(`${path}/recount`);
    expect(recount).toMatchObject({ agrees: true });
    const { body: papers } = await scenario.get(`${path}/papers`);
    const { elected } = countFile(String(papers['text']), { method: 'scottish-stv' });
    expect(recount['elected']).toEqual({ proclaimed: elected, recounted: elected });
  });

  it('ends the mandates of its year when it closes, and renews the board in part', async () => {
    await scenario.post(`/api/assemblies/${held.assemblyId}/closing`);
    const after = await until(
      () => seatsOn('2026-06-19'),
      (seats) => seats.length === 3 && !seats.includes(held.memberIds[5] ?? ''),
    );
    expect(after).toContain(held.memberIds[6]);
    expect(after).toHaveLength(3);
    expect((await seatsOn('2026-06-17')).toSorted()).toEqual([held.memberIds[5], held.memberIds[6]].toSorted());
  });
});
