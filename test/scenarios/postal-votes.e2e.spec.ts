import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { openBallotOn } from '../support/ballot-over-http.js';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

const half = { firstCall: '1/2', secondCall: '0' };

describe.each([
  { rule: 'what came by post stands', mayBeReplaced: false },
  { rule: 'who comes after all votes anew', mayBeReplaced: true },
])('votes by post, where $rule', ({ mayBeReplaced }) => {
  let scenario: Scenario;
  let held: HeldAssembly;
  let forms: readonly Answer[];
  const member = (index: number): string => held.memberIds[index] ?? '';

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, {
      members: 6,
      resolutions: ['Approves the accounts', 'Raises the fee'],
      rules: {
        quorums: { ordinary: half, extraordinary: half },
        postalVotes: { accepted: true, deadlineDays: 3, mayBeReplaced, standAtSecondCall: true },
      },
      beforeOpening: async ({ assemblyId, resolutionIds, memberIds, rightOf }) => {
        const form = (index: number, receivedOn: string, ...choices: readonly string[]) =>
          scenario.put(`/api/assemblies/${assemblyId}/postal-votes/${rightOf.get(memberIds[index] ?? '') ?? ''}`, {
            receivedOn,
            answers: choices.map((choice, place) => ({ resolutionId: resolutionIds[place], choice })),
          });
        forms = [
          await form(3, '2026-06-10', 'against', 'for'),
          await form(4, '2026-06-12', 'against'),
          await form(4, '2026-06-13', 'for'),
          await form(5, '2026-06-16', 'for'),
        ];
      },
    });
    await scenario.put(`/api/assemblies/${held.assemblyId}/attendance/${member(0)}`, { mode: 'room' });
  }, 60_000);

  afterAll(() => scenario.close());

  it('are taken until the deadline of the rulebook, the last form of a right in place of an earlier one', () => {
    expect(forms.map(({ status }) => status)).toEqual([200, 200, 200, 409]);
    expect(forms.at(-1)).toMatchObject({ body: { code: 'POSTAL_VOTE_TOO_LATE' } });
  });

  it('are listed by whose they are, and never by what they say', async () => {
    const path = `/api/assemblies/${held.assemblyId}/postal-votes?limit=1`;
    const first = await scenario.get(path);
    const second = await scenario.get(`${path}&cursor=${String(first.body['nextCursor'])}`);
    expect(second.body).toMatchObject({ received: 2, nextCursor: null });
    const items = [first, second].flatMap(({ body }) => body['items'] as readonly { readonly receivedOn: string }[]);
    expect(items.toSorted((one, other) => one.receivedOn.localeCompare(other.receivedOn))).toMatchObject([
      { memberId: member(3), receivedOn: '2026-06-10', answers: 2 },
      { memberId: member(4), receivedOn: '2026-06-13', answers: 1 },
    ]);
    expect(JSON.stringify(items)).not.toContain('against');
  });

  it('count for the quorum, with those who are there', async () => {
    const path = `/api/assemblies/${held.assemblyId}`;
    const { number } = await scenario.post(`${path}/quorum`, { kind: 'ordinary' });
    const { body } = await scenario.get(`${path}?minPosition=${number}`);
    expect(body).toMatchObject({ attendance: { present: 3 }, quorums: [{ required: 3, present: 3, reached: true }] });
  });

  it('are cast when the ballot is opened, and beside those of the assembly', async () => {
    const ballot = await openBallotOn(scenario, held, 0);
    expect((await ballot.vote(0, 'for')).status).toBe(201);
    const own = await ballot.vote(3, 'for');
    if (mayBeReplaced) expect(own.status).toBe(201);
    else expect(own).toMatchObject({ status: 409, body: { code: 'VOTED_BY_POST' } });
    const counts = mayBeReplaced ? { for: 3, against: 0 } : { for: 2, against: 1 };
    expect(await ballot.decide()).toMatchObject({ votes: 3, notVoted: 3, result: { outcome: 'adopted', counts } });
  });

  it('keep a resolution they speak of from a show of hands', async () => {
    const refused = await scenario.post(`/api/assemblies/${held.assemblyId}/ballots`, {
      resolutionId: held.resolutionIds[1],
      mode: 'showOfHands',
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'POSTAL_VOTES_WAIT' } });
  });

  it('are cast once, also where the deadline closes the ballot', async () => {
    const closesAt = new Date(Date.now() + 1_500).toISOString();
    const { ballotId } = await openBallotOn(scenario, held, 1, { closesAt });
    const closed = await until(
      async () => {
        const { body } = await scenario.get(`/api/assemblies/${held.assemblyId}`);
        return (body['ballots'] as readonly { ballotId: string; status: string; votes: number }[]).find((one) => one.ballotId === ballotId);
      },
      (ballot) => ballot?.status === 'closed',
    );
    expect(closed).toMatchObject({ status: 'closed', votes: 1 });
  });

  it('come before the assembly, and on a right there is', async () => {
    const form = { receivedOn: '2026-06-10', answers: [{ resolutionId: held.resolutionIds[0], choice: 'for' }] };
    const path = `/api/assemblies/${held.assemblyId}/postal-votes`;
    expect(await scenario.put(`${path}/0000001`, form)).toMatchObject({ status: 409, body: { code: 'POSTAL_VOTES_OVER' } });
    expect((await scenario.put(`${path}/first`, form)).status).toBe(400);
  });
});
