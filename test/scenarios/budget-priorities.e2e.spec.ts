import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { minutedOn, openBallotOn, type HeldBallot } from '../support/ballot-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

describe('an assembly that ranks the priorities of its budget: 3, 2, 1 and 0 points', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  let ballot: HeldBallot;

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 6, resolutions: ['What the surplus is for: heating, roof, garden, bicycles'] });
    ballot = await openBallotOn(scenario, held, 0, { priorities: ['heating', 'roof', 'garden', 'bicycles'] });
  }, 60_000);

  afterAll(() => scenario.close());

  it('takes an order from each right, whole or in part, and a blank paper', async () => {
    expect((await ballot.vote(0, ['heating', 'roof', 'garden', 'bicycles'])).status).toBe(201);
    expect((await ballot.vote(1, ['roof', 'heating', 'garden'])).status).toBe(201);
    expect((await ballot.vote(2, ['garden', 'bicycles'])).status).toBe(201);
    expect((await ballot.vote(3, ['heating=roof'])).status).toBe(201);
    expect((await ballot.vote(4, [])).status).toBe(201);
  });

  it('takes nothing else', async () => {
    for (const choice of ['for', ['cellar'], ['roof', 'roof']])
      expect(await ballot.vote(5, choice)).toMatchObject({ status: 400, body: { code: 'CHOICE_INVALID' } });
    const path = `/api/assemblies/${held.assemblyId}/ballots`;
    const resolutionId = held.resolutionIds[0];
    for (const priorities of [['roof', 'roof'], ['roof'], ['a=b', 'c']])
      expect((await scenario.post(path, { resolutionId, priorities })).status).toBe(400);
  });

  it('proclaims the order with its points, and leaves who is equal equal', async () => {
    expect(await ballot.decide()).toMatchObject({
      votes: 5,
      notVoted: 1,
      result: null,
      priorities: {
        outcome: 'ranked',
        // 3 + 2 + half of 3 and 2; 2 + 3 + the other half; 1 + 1 + 3; 0 + 2
        places: [
          { place: 1, choices: ['heating', 'roof'], points: '7.50000' },
          { place: 3, choices: ['garden'], points: '5.00000' },
          { place: 4, choices: ['bicycles'], points: '2.00000' },
        ],
        valid: 4,
        blank: 1,
      },
    });
    expect(await minutedOn(scenario, held, 0)).toMatchObject({
      outcome: 'ranked',
      explanation: expect.stringMatching(/^1\. heating and roof, 7\.50000 points each; 3\. garden/) as string,
    });
  });
});
