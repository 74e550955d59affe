import { randomUUID } from 'node:crypto';
import { plainCooperativeRules } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

describe('an assembly that counts who is there and lets voters change their minds', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const ballotId = randomUUID();
  const path = (rest: string) => `/api/assemblies/${held.assemblyId}${rest}`;
  const member = (index: number): string => held.memberIds[index] ?? '';
  const checkIn = (index: number, mode = 'room') => scenario.put(path(`/attendance/${member(index)}`), { mode });
  const vote = (index: number, choice: string) =>
    scenario.post(path(`/ballots/${ballotId}/votes`), { rightId: held.rightOf.get(member(index)), choice }, { as: member(index) });

  beforeAll(async () => {
    scenario = await startScenario();
    const half = { firstCall: '1/2', secondCall: '0' };
    held = await holdAssembly(scenario, {
      members: 5,
      resolutions: ['Approves the accounts'],
      rules: {
        quorums: { ordinary: half, extraordinary: half },
        ballots: { ...plainCooperativeRules.ballots, votesMayBeReplaced: true },
      },
    });
  }, 60_000);

  afterAll(() => scenario.close());

  it('is short of its quorum with two of five, one of whom has left', async () => {
    await checkIn(0);
    await checkIn(1, 'remote');
    await scenario.delete(path(`/attendance/${member(1)}`));
    const { number } = await scenario.post(path('/quorum'), { kind: 'ordinary' });
    const { body } = await scenario.get(path(`?minPosition=${number}`));
    expect(body).toMatchObject({ quorums: [{ members: 5, present: 1, required: 3, reached: false }] });
  });

  it('reaches it when the third signs the sheet', async () => {
    for (const index of [1, 2]) await checkIn(index);
    const { number } = await scenario.post(path('/quorum'), { kind: 'ordinary' });
    const { body } = await scenario.get(path(`?minPosition=${number}`));
    expect(body).toMatchObject({ attendance: { present: 3 }, quorums: [{ reached: false }, { present: 3, reached: true }] });
  });

  it('counts the last vote of each right before the close, and keeps the earlier one visible', async () => {
    await scenario.post(path('/ballots'), { ballotId, resolutionId: held.resolutionIds[0] });
    await vote(0, 'for');
    await vote(1, 'for');
    const replaced = await vote(1, 'against');
    expect(replaced).toMatchObject({ status: 201, body: { revision: 1 } });
    expect((await vote(1, 'against')).body).not.toHaveProperty('number');
    await vote(2, 'against');
    await scenario.post(path(`/ballots/${ballotId}/closing`));
    const { number } = await scenario.post(path(`/ballots/${ballotId}/proclamation`));
    const { body } = await scenario.get(path(`?minPosition=${number}`));
    const result = { counts: { for: 1, against: 2 }, outcome: 'rejected', required: 2, baseCount: 3 };
    expect(body).toMatchObject({ ballots: [{ votes: 3, result }] });
    const story = await scenario.get(`/api/entries?stream=vote-${ballotId}-${held.rightOf.get(member(1)) ?? ''}`);
    expect(story.body).toMatchObject({ items: [{ type: 'VoteReplaced', data: { replaced: 'for' } }, { type: 'VoteCast' }] });
  });

  it('is closed by its chair, once, and takes nobody in afterwards', async () => {
    expect((await scenario.post(path('/closing'))).status).toBe(201);
    expect(await checkIn(4)).toMatchObject({ status: 409, body: { code: 'ASSEMBLY_CLOSED' } });
  });
});
