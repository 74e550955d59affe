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
    ties: ['earlierStage', 'lot'],
    candidacyDays: 21,
    candidaciesValidated: true,
    candidateOrder: 'lot',
  },
} as const;

/** What two witnesses rolled with dice; the seed of the paper was drawn in public. */
const SEED = '4213566124315624 3314265113246642';
const SEED_OF_THE_PAPER = '5566123412431265';

/** As a hash tool on any machine draws it: `printf 'lot:SEED:n' | sha256sum`, the smallest first. */
const drawnAgain = (seed: string, candidates: readonly number[]): readonly number[] => {
  const ticket = (n: number) => createHash('sha256').update(`lot:${seed}:${n}`).digest('hex');
  return candidates.toSorted((a, b) => (ticket(a) < ticket(b) ? -1 : 1));
};

describe('the election of a board, from the call to the mandates', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const electionId = randomUUID();
  const ballotId = randomUUID();
  const path = `/api/elections/${electionId}`;
  const post = (rest: string, body?: unknown) => scenario.post(`${path}${rest}`, body);
  const declare = (member: number, effectiveAt = '2026-05-20') => post('/candidacies', { memberId: held.memberIds[member], effectiveAt });
  const election = async (): Promise<Answer['body']> => (await scenario.get(path)).body;
  const vote = (member: number, choice: readonly string[]) => {
    const memberId = held.memberIds[member] ?? '';
    const ballot = `/api/assemblies/${held.assemblyId}/ballots/${ballotId}`;
    return scenario.post(`${ballot}/votes`, { rightId: held.rightOf.get(memberId), choice }, { as: memberId });
  };
  const seatsOn = async (asOf: string, rest = '') => {
    const { body } = await scenario.get(`/api/bodies/board?asOf=${asOf}${rest}`);
    return body['seats'] as readonly { readonly mandateId: string; readonly memberId: string; readonly coOpted: boolean }[];
  };
  const membersOn = async (asOf: string, rest = '') => (await seatsOn(asOf, rest)).map(({ memberId }) => memberId);

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 12, resolutions: [], rules });
  }, 60_000);

  afterAll(() => scenario.close());

  it('is called with the method, the terms and the deadline of the rulebook', async () => {
    const call = { electionId, assemblyId: held.assemblyId, body: 'board', seats: 2, terms: [3, 2] };
    expect(await scenario.post('/api/elections', { ...call, method: 'irv' })).toMatchObject({
      status: 409,
      body: { code: 'METHOD_NOT_IN_RULEBOOK' },
    });
    expect((await scenario.post('/api/elections', call)).status).toBe(201);
    expect(await election()).toMatchObject({
      status: 'called',
      called: { method: 'block', terms: [3, 2], candidacyDeadline: '2026-05-28', rulebookVersion: 1 },
    });
  });

  it('explains who may stand, and who may not and why', async () => {
    const explained = async (memberId: string | undefined, receivedOn: string) =>
      (await scenario.get(`${path}/eligibility/${memberId}?receivedOn=${receivedOn}`)).body;
    expect(await explained(held.memberIds[0], '2026-05-28')).toMatchObject({ eligible: true, obstacles: [], on: '2026-06-18' });
    expect(await explained(held.memberIds[0], '2026-05-29')).toMatchObject({ eligible: false, obstacles: ['afterDeadline'] });
    expect(await explained(randomUUID(), '2026-05-28')).toMatchObject({ eligible: false, obstacles: ['neverAdmitted'] });
  });

  it('takes candidacies of those who may stand, in time', async () => {
    for (const member of [0, 1, 2, 3, 4]) expect((await declare(member)).status).toBe(201);
    expect(await declare(5, '2026-06-01')).toMatchObject({ status: 409, body: { code: 'NOT_ELIGIBLE', obstacles: ['afterDeadline'] } });
  });

  it('puts on the paper whom the bureau validated, and turns one down on a ground', async () => {
    for (const candidate of [1, 2, 3, 4]) expect((await post(`/candidacies/${candidate}/validation`)).status).toBe(201);
    expect((await post('/candidacies/5/rejection', { ground: 'incomplete' })).status).toBe(201);
    expect(await post('/candidacies/9/validation')).toMatchObject({ status: 404, body: { code: 'CANDIDACY_NOT_FOUND' } });
  });

  it('opens the ballot once the witnesses have committed the seed of the lot', async () => {
    const open = { ballotId, seed: SEED_OF_THE_PAPER };
    expect(await post('/ballot', open)).toMatchObject({ status: 409, body: { code: 'LOT_NOT_COMMITTED' } });
    expect((await post('/lot/commitment', { commitment: commitmentOf(SEED, digest) })).status).toBe(201);
    expect((await post('/ballot', open)).status).toBe(201);
    const { list } = await election();
    expect(list).toMatchObject({ by: 'lot', order: drawnAgain(SEED_OF_THE_PAPER, [1, 2, 3, 4]), seed: SEED_OF_THE_PAPER });
    expect(await declare(6)).toMatchObject({ status: 409, body: { code: 'CANDIDATES_LISTED' } });
  });

  it('takes votes, and a candidate may withdraw while they come in', async () => {
    const papers = [['1', '2'], ['1', '3'], ['1', '2'], ['1', '3'], ['1', '4'], ['4', '2'], ['3'], []]; // prettier-ignore
    for (const [member, choice] of papers.entries()) expect((await vote(member, choice)).status).toBe(201);
    expect(await vote(9, ['5'])).toMatchObject({ status: 400, body: { code: 'CHOICE_INVALID' } });
    expect((await post('/candidacies/4/withdrawal')).status).toBe(201);
    expect(await post('/lot/seed', { seed: SEED })).toMatchObject({ status: 409, body: { code: 'BALLOT_NOT_CLOSED' } });
  });

  it('leaves a tie open until the lot is shown, and takes no other seed than the one committed', async () => {
    await scenario.post(`/api/assemblies/${held.assemblyId}/ballots/${ballotId}/closing`);
    expect(await post('/proclamation', { ballotId })).toMatchObject({ status: 409, body: { code: 'TIE_UNRESOLVED', tied: ['2', '3'] } });
    expect(await post('/lot/seed', { seed: SEED_OF_THE_PAPER })).toMatchObject({ status: 409, body: { code: 'LOT_SEED_NOT_COMMITTED' } });
    expect((await post('/lot/seed', { seed: SEED })).status).toBe(201);
  });

  it('proclaims who is elected, and anybody draws the lot again', async () => {
    expect((await post('/proclamation', { ballotId })).status).toBe(201);
    const [lucky = 0] = drawnAgain(SEED, [2, 3]);
    const { proclaimed } = await election();
    expect(proclaimed).toMatchObject({
      elected: [held.memberIds[0], held.memberIds[lucky - 1]],
      mandates: [{ lastYear: 2029 }, { lastYear: 2028 }],
      record: { valid: 7, blank: 1, elected: [1, lucky], ties: [{ tied: [2, 3], chosen: lucky, steps: [{ rule: 'lot' }] }] },
    });
  });

  it('tells the count in words, in the language of who asks', async () => {
    const told = async (language: string) =>
      String((await scenario.get(`${path}/report`, { headers: { 'accept-language': language } })).body['text']);
    expect(await told('en')).toMatch(/^Member 2 and Member 3 are tied for a seat; .*the lot favours Member [23]\.$/m);
    expect(await told('fr')).toMatch(/^Élection, dans cet ordre : N° 1 et N° [23]\.$/m);
  });

  it('is counted again from the entries, with the same result', async () => {
    const { body } = await scenario.get(`${path}/recount`);
    expect(body).toMatchObject({ agrees: true });
  });

  it('gives its papers to any other program, which elects the same', async () => {
    const { headers, body } = await scenario.get(`${path}/papers`);
    expect(headers.get('content-disposition')).toContain('.blt');
    const { elected, valid } = countFile(String(body['text']), { method: 'block', lot: { seed: SEED, digest } });
    const { proclaimed } = (await election()) as { readonly proclaimed: { readonly record: { readonly elected: readonly number[] } } };
    expect({ elected, valid }).toEqual({ elected: proclaimed.record.elected, valid: 7 });
  });

  it('seats those elected, from the day of the assembly', async () => {
    const seats = await until(
      () => seatsOn('2026-06-18'),
      ({ length }) => length === 2,
    );
    expect(seats.map(({ memberId }) => memberId)).toContain(held.memberIds[0]);
    expect(await seatsOn('2026-06-17')).toEqual([]);
  });

  it('fills the seat of a director who resigns, and remembers what was known before', async () => {
    const seats = await seatsOn('2026-06-18');
    const leaving = seats.find(({ memberId }) => memberId === held.memberIds[0]);
    const before = Number((await scenario.get('/api/bodies/board')).body['number']);
    const mandate = `/api/mandates/${leaving?.mandateId}`;
    const successor = { memberId: held.memberIds[7], from: '2026-10-01', decisionRef: 'BOARD-2026-9' };
    expect(await scenario.post(`${mandate}/successor`, successor)).toMatchObject({ status: 409, body: { code: 'SEAT_NOT_VACANT' } });
    expect((await scenario.post(`${mandate}/end`, { cause: 'resignation', until: '2026-09-10' })).status).toBe(201);
    const { number } = await scenario.post(`${mandate}/successor`, successor);
    const again = await scenario.post(`${mandate}/successor`, { ...successor, memberId: held.memberIds[8] });
    expect(again).toMatchObject({ status: 409, body: { code: 'MANDATE_ALREADY_BEGUN' } });
    expect(await membersOn('2026-09-15', `&minPosition=${number}`)).not.toContain(held.memberIds[0]);
    expect(await membersOn('2026-10-02')).toContain(held.memberIds[7]);
    expect(await membersOn('2026-09-15', `&knownAt=${before}`)).toContain(held.memberIds[0]);
  });

  it('keeps all of it through a restart', async () => {
    const before = [await election(), await membersOn('2026-10-02')];
    await scenario.restart();
    expect([await election(), await membersOn('2026-10-02')]).toEqual(before);
  });
});
