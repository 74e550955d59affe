import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { minutedOn, openBallotOn, type HeldBallot } from '../support/ballot-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

describe('a ballot that is annulled while members vote, and put again', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  let first: HeldBallot;
  let again: HeldBallot;
  const path = (rest: string) => `/api/assemblies/${held.assemblyId}${rest}`;
  const annul = (ballot: HeldBallot, ground: string) => scenario.post(path(`/ballots/${ballot.ballotId}/annulment`), { ground });

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 5, resolutions: ['Leaves the federation'] });
    first = await openBallotOn(scenario, held, 0);
  }, 60_000);

  afterAll(() => scenario.close());

  it('takes no more votes, and keeps those it has', async () => {
    for (const member of [0, 1, 2]) await first.vote(member, 'for');
    expect((await annul(first, 'technicalFailure')).status).toBe(201);
    expect(await first.vote(3, 'against')).toMatchObject({ status: 409, body: { code: 'VOTE_AFTER_CLOSE' } });
    expect(await scenario.post(path(`/ballots/${first.ballotId}/proclamation`))).toMatchObject({ body: { code: 'BALLOT_ANNULLED' } });
    const { body } = await scenario.get(`/api/entries?stream=vote-${first.ballotId}-${held.rightOf.get(held.memberIds[0] ?? '') ?? ''}`);
    expect(body).toMatchObject({ items: [{ type: 'VoteCast' }] });
  });

  it('never counts: the same members vote anew, each right once', async () => {
    again = await openBallotOn(scenario, held, 0);
    for (const member of [0, 1, 2, 3]) expect((await again.vote(member, member === 0 ? 'for' : 'against')).status).toBe(201);
    expect(await again.decide()).toMatchObject({ votes: 4, notVoted: 1, result: { outcome: 'rejected', counts: { for: 1, against: 3 } } });
    expect(await minutedOn(scenario, held, 0)).toMatchObject({ outcome: 'rejected', counts: { for: 1, against: 3 } });
  });

  it('may be annulled by a court long after: the result stays visible and decides nothing', async () => {
    await scenario.post(path('/closing'));
    const { number } = await annul(again, 'courtDecision');
    const { body } = await scenario.get(path(`?minPosition=${number}`));
    expect(body).toMatchObject({
      status: 'closed',
      ballots: [
        { status: 'annulled', annulment: 'technicalFailure', result: null },
        { status: 'annulled', annulment: 'courtDecision', result: { outcome: 'rejected' } },
      ],
    });
    expect(await minutedOn(scenario, held, 0)).toMatchObject({ outcome: null, explanation: null });
  });
});
