import { scicRules } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { minutedOn, openBallotOn } from '../support/ballot-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

/** Three workers, eight users and two towns; the workers weigh half of all votes, as the law allows at most. */
const members = [...Array.from({ length: 3 }, () => 'workers'), ...Array.from({ length: 8 }, () => 'users'), 'towns', 'towns'];
const weights = [
  { college: 'workers', weight: '1/2' },
  { college: 'users', weight: '3/10' },
  { college: 'towns', weight: '1/5' },
];
const [firstWorker, firstUser, firstTown] = [0, 3, 11];

describe('a SCIC whose colleges weigh', () => {
  let scenario: Scenario;
  let held: HeldAssembly;

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, {
      members: members.length,
      category: 'employees',
      colleges: members,
      rules: { ...scicRules, colleges: weights },
      resolutions: ['Opens on Sundays', 'Buys the neighbouring hall', 'Ends the price for workers'],
    });
  }, 60_000);

  afterAll(() => scenario.close());

  it('adopts by weight what most heads refuse, and shows both', async () => {
    const ballot = await openBallotOn(scenario, held, 0);
    for (const worker of [0, 1, 2]) await ballot.vote(firstWorker + worker, 'for');
    for (const user of [0, 1, 2, 3, 4, 5]) await ballot.vote(firstUser + user, 'against');
    await ballot.vote(firstTown, 'for');
    await ballot.vote(firstTown + 1, 'against');
    expect(await ballot.decide()).toMatchObject({
      votes: 11,
      notVoted: 2,
      result: {
        outcome: 'adopted',
        counts: { for: 4, against: 7 },
        required: 6,
        weighted: { weightFor: '3/5', weightBase: '1', required: '1/2' },
        colleges: [
          { college: 'towns', for: 1, against: 1 },
          { college: 'users', for: 0, against: 6 },
          { college: 'workers', for: 3, against: 0 },
        ],
      },
    });
    expect(await minutedOn(scenario, held, 0)).toMatchObject({
      outcome: 'adopted',
      explanation:
        '4 for, 7 against by head (rejected, if heads decided); workers 1/2 × 3 of 3 = 1/2, users 3/10 × 0 of 6 = 0, towns 1/5 × 1 of 2 = 1/10: together 3/5 (60.00%), more than 1/2 is needed: adopted',
    });
    expect(await minutedOn(scenario, held, 0, 'fr')).toMatchObject({
      explanation: expect.stringContaining('ensemble 3/5 (60,00\u00a0%), il faut plus de 1/2\u00a0: adoptée') as string,
    });
  });

  it('takes the weight of a college where nobody voted as not for', async () => {
    const ballot = await openBallotOn(scenario, held, 1);
    for (const user of [0, 1, 2, 3, 4, 5, 6, 7]) await ballot.vote(firstUser + user, 'for');
    for (const town of [0, 1]) await ballot.vote(firstTown + town, 'for');
    expect(await ballot.decide()).toMatchObject({
      result: {
        outcome: 'rejected',
        counts: { for: 10, against: 0 },
        weighted: { weightFor: '1/2', colleges: [{ weighted: '0' }, {}, {}] },
      },
    });
    expect(await minutedOn(scenario, held, 1)).toMatchObject({
      explanation: expect.stringContaining('workers 1/2 × 0 (nobody voted) = 0') as string,
    });
  });

  it('asks those whose rights are touched apart, and rejects what they refuse', async () => {
    const ballot = await openBallotOn(scenario, held, 2, { classVotes: ['workers'] });
    await ballot.vote(firstWorker, 'for');
    for (const worker of [1, 2]) await ballot.vote(firstWorker + worker, 'against');
    for (const other of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) await ballot.vote(firstUser + other, 'for');
    expect(await ballot.decide()).toMatchObject({
      result: {
        outcome: 'rejected',
        weighted: { weightFor: '2/3' },
        classVotes: [{ college: 'workers', outcome: 'rejected', baseCount: 3, required: 2 }],
      },
    });
    expect(await minutedOn(scenario, held, 2)).toMatchObject({
      explanation: expect.stringMatching(/^workers: 1 for, 2 against.*Rejected: not approved by workers$/) as string,
    });
  });

  it('takes no hands, and asks no college it does not have', async () => {
    const path = `/api/assemblies/${held.assemblyId}/ballots`;
    const resolutionId = held.resolutionIds[0];
    expect(await scenario.post(path, { resolutionId, mode: 'showOfHands' })).toMatchObject({
      status: 409,
      body: { code: 'COUNTED_BY_NAME' },
    });
    expect(await scenario.post(path, { resolutionId, classVotes: ['owners'] })).toMatchObject({
      status: 400,
      body: { code: 'CLASS_UNKNOWN' },
    });
  });
});
