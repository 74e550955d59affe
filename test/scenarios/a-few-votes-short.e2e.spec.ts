import { plainCooperativeRules } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { minutedOn, openBallotOn } from '../support/ballot-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

const none = { firstCall: '0', secondCall: '0' };

/** Everybody is there; the first ones vote for, the next ones against, the next ones abstain, and the rest keep silent. */
const voted = async (scenario: Scenario, held: HeldAssembly, [inFavour, against, abstaining]: readonly [number, number, number]) => {
  for (const memberId of held.memberIds) await scenario.put(`/api/assemblies/${held.assemblyId}/attendance/${memberId}`, { mode: 'room' });
  const ballot = await openBallotOn(scenario, held, 0);
  for (let member = 0; member < inFavour + against + abstaining; member += 1)
    await ballot.vote(member, member < inFavour ? 'for' : member < inFavour + against ? 'against' : 'abstain');
  return ballot.decide();
};

describe('a change of the statutes that loses its two thirds by two votes', () => {
  let scenario: Scenario;
  let held: HeldAssembly;

  beforeAll(async () => {
    scenario = await startScenario();
    const quorums = { ordinary: none, extraordinary: none };
    held = await holdAssembly(scenario, { members: 20, resolutions: ['Changes the seat'], kind: 'extraordinary', rules: { quorums } });
  }, 60_000);

  afterAll(() => scenario.close());

  it('has more than half, and is rejected to the vote', async () => {
    expect(await voted(scenario, held, [11, 8, 1])).toMatchObject({
      result: { outcome: 'rejected', counts: { for: 11, against: 8, abstain: 1 }, baseCount: 19, required: 13 },
    });
  });

  it('says so in a sum anyone can do again', async () => {
    const explanation = '11 for, 8 against, 1 abstaining, 2/3 of 19 is 13: rejected, 2 short';
    expect(await minutedOn(scenario, held, 0)).toMatchObject({ outcome: 'rejected', explanation });
    expect(await minutedOn(scenario, held, 0, 'fr')).toMatchObject({
      explanation: expect.stringContaining('rejetée, il manque 2 voix') as string,
    });
  });
});

describe.each([
  { base: 'votesCast', outcome: 'adopted', baseCount: 11, required: 6, sum: 'more than 1/2 of 11 takes 6: adopted' },
  {
    base: 'presentOrRepresented',
    outcome: 'rejected',
    baseCount: 15,
    required: 8,
    sum: 'more than 1/2 of 15 present or represented takes 8: rejected, 2 short',
  },
  { base: 'allMembers', outcome: 'rejected', baseCount: 15, required: 8, sum: 'more than 1/2 of 15 members takes 8: rejected, 2 short' },
] as const)('four abstentions, where a majority is one of $base', ({ base, outcome, baseCount, required, sum }) => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await startScenario();
  }, 60_000);

  afterAll(() => scenario.close());

  it(`leave the same votes ${outcome}`, async () => {
    const { ordinary, extraordinary } = plainCooperativeRules.majorities;
    const majorities = { ordinary: { ...ordinary, base }, extraordinary };
    const held = await holdAssembly(scenario, { members: 15, resolutions: ['Raises the fee'], rules: { majorities } });
    expect(await voted(scenario, held, [6, 5, 4])).toMatchObject({ result: { outcome, baseCount, required, counts: { abstain: 4 } } });
    expect(await minutedOn(scenario, held, 0)).toMatchObject({ explanation: expect.stringContaining(sum) as string });
  }, 60_000);
});
