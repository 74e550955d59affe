import { createHash, randomUUID } from 'node:crypto';
import { commitmentOf, countFile } from '#counting';
import { plainCooperativeRules, USUAL_ELECTION_RULES } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { digest } from '../support/election-builders.js';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

const rules = {
  ballots: { ...plainCooperativeRules.ballots, personsByOpenBallot: true },
  elections: {
    ...USUAL_ELECTION_RULES,
    methods: [{ method: 'block', majority: 'absolute', secondRound: { admit: 'best', perSeat: 1 } }],
    ties: ['earlierStage', 'lot'],
  },
} as const;

const [FIRST_SEED, SECOND_SEED] = ['6142531642315526', '3351426615243316'];

/** Candidate 1 has five of six valid papers; 2 and 3 have three each, one less than an absolute majority; 4 has one. */
const firstPapers = [['1', '2'], ['1', '2'], ['1', '3'], ['1', '3'], ['1', '2'], ['3', '4'], [], []]; // prettier-ignore

describe('an election in two rounds: an absolute majority in the first, a relative one in the second', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const first = randomUUID();
  let second = '';
  const path = (electionId: string) => `/api/elections/${electionId}`;
  const election = async (electionId: string): Promise<Answer['body']> => (await scenario.get(path(electionId))).body;

  const hold = async (electionId: string, seed: string, papers: readonly (readonly string[])[]): Promise<string> => {
    const ballotId = randomUUID();
    await scenario.post(`${path(electionId)}/lot/commitment`, { commitment: commitmentOf(seed, digest) });
    expect((await scenario.post(`${path(electionId)}/ballot`, { ballotId })).status).toBe(201);
    const ballot = `/api/assemblies/${held.assemblyId}/ballots/${ballotId}`;
    for (const [member, choice] of papers.entries()) {
      const memberId = held.memberIds[member] ?? '';
      const vote = { rightId: held.rightOf.get(memberId), choice };
      expect((await scenario.post(`${ballot}/votes`, vote, { as: memberId })).status).toBe(201);
    }
    await scenario.post(`${ballot}/closing`);
    return ballotId;
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 9, resolutions: [], rules });
    const call = { electionId: first, assemblyId: held.assemblyId, body: 'board', seats: 2, terms: [3, 2] };
    await scenario.post('/api/elections', call);
    for (const member of [0, 1, 2, 3]) await scenario.post(`${path(first)}/candidacies`, { memberId: held.memberIds[member] });
  }, 60_000);

  afterAll(() => scenario.close());

  it('seats in the first round who has more than half of the valid papers, and nobody else', async () => {
    expect(await scenario.post(`${path(first)}/second-round`)).toMatchObject({ status: 409, body: { code: 'ELECTION_NOT_PROCLAIMED' } });
    const ballotId = await hold(first, FIRST_SEED, firstPapers);
    expect((await scenario.post(`${path(first)}/proclamation`, { ballotId })).status).toBe(201);
    expect(await election(first)).toMatchObject({
      proclaimed: { elected: [held.memberIds[0]], mandates: [{ lastYear: 2029 }], record: { quota: '4', vacant: 1, valid: 6 } },
      secondRound: null,
    });
  });

  it('calls the second round once, for the seat that is left, with the best and those who tie with them', async () => {
    const [called, again] = [await scenario.post(`${path(first)}/second-round`), await scenario.post(`${path(first)}/second-round`)];
    expect([called.status, again.status]).toEqual([201, 201]);
    second = String(called.body['stream']).replace('election-', '');
    expect(again.body['stream']).toBe(called.body['stream']);
    expect(await election(first)).toMatchObject({ secondRound: second });
    expect(await election(second)).toMatchObject({
      called: { secondRoundOf: first, seats: 1, terms: [2], counting: { method: 'block', majority: 'relative' } },
      candidacies: [{ memberId: held.memberIds[1] }, { memberId: held.memberIds[2] }],
    });
    const { body } = await scenario.get(`/api/assemblies/${held.assemblyId}/elections`);
    expect(body['items']).toHaveLength(2);
  });

  it('admits nobody new', async () =>
    expect(await scenario.post(`${path(second)}/candidacies`, { memberId: held.memberIds[4] })).toMatchObject({
      status: 409,
      body: { code: 'SECOND_ROUND_ADMITS_NOBODY_NEW' },
    }));

  it('votes again, breaks the tie by the lot of this round, and fills the seat', async () => {
    const ballotId = await hold(second, SECOND_SEED, [['1'], ['1'], ['1'], ['2'], ['2'], ['2'], []]);
    expect(await scenario.post(`${path(second)}/proclamation`, { ballotId })).toMatchObject({
      status: 409,
      body: { code: 'TIE_UNRESOLVED' },
    });
    expect((await scenario.post(`${path(second)}/lot/seed`, { seed: SECOND_SEED })).status).toBe(201);
    expect((await scenario.post(`${path(second)}/proclamation`, { ballotId })).status).toBe(201);
    const ticket = (n: number) => createHash('sha256').update(`lot:${SECOND_SEED}:${n}`).digest('hex');
    const lucky = ticket(1) < ticket(2) ? 1 : 2;
    expect(await election(second)).toMatchObject({
      proclaimed: { elected: [held.memberIds[lucky]], mandates: [{ lastYear: 2028 }], record: { elected: [lucky], vacant: 0 } },
    });
  });

  it('leaves nothing for a third', async () => {
    expect(await scenario.post(`${path(second)}/second-round`)).toMatchObject({ status: 409, body: { code: 'NO_SECOND_ROUND' } });
    expect((await scenario.post(`${path(first)}/second-round`)).body['stream']).toBe(`election-${second}`);
  });

  it('counts each round again from its own entries and from its own papers', async () => {
    for (const [electionId, seed, majority] of [
      [first, FIRST_SEED, 'absolute'],
      [second, SECOND_SEED, 'relative'],
    ] as const) {
      // prettier-ignore
      const { body: recount } = await scenario.get(`${path(electionId)}/recount`);
      expect(recount).toMatchObject({ agrees: true });
      const { body: papers } = await scenario.get(`${path(electionId)}/papers`);
      const { elected } = countFile(String(papers['text']), { method: 'block', majority, lot: { seed, digest } });
      expect(recount['elected']).toMatchObject({ proclaimed: elected });
    }
  });

  it('seats those of both rounds', async () => {
    const seats = await until(
      async () => (await scenario.get('/api/bodies/board?asOf=2026-06-18')).body['seats'] as readonly { readonly electionId: string }[],
      ({ length }) => length === 2,
    );
    expect(seats.map(({ electionId }) => electionId).toSorted()).toEqual([first, second].toSorted());
  });
});
