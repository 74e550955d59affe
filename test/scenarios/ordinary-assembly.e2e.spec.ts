import { randomUUID } from 'node:crypto';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

describe('an ordinary assembly, from the vote to the minutes', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const ballotId = randomUUID();
  const path = (rest: string) => `/api/assemblies/${held.assemblyId}${rest}`;
  const vote = (member: number, choice: unknown, key?: string) => {
    const memberId = held.memberIds[member] ?? '';
    return scenario.post(path(`/ballots/${ballotId}/votes`), { rightId: held.rightOf.get(memberId), choice }, { as: memberId, key });
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 12, resolutions: ['Approves the accounts', 'Appropriates the result to reserves'] });
  }, 60_000);

  afterAll(() => scenario.close());

  it('gives every member of the register one right on the roll', async () => {
    const { body } = await scenario.get(path(''));
    expect(body).toMatchObject({ status: 'open', roll: { count: 12, date: '2026-06-18' }, stale: false });
    expect(held.rightOf.size).toBe(12);
    expect(body).toMatchObject({ resolutions: [{ text: 'Approves the accounts' }, { text: 'Appropriates the result to reserves' }] });
  });

  it('opens a ballot, once', async () => {
    const opened = await scenario.post(path('/ballots'), { ballotId, resolutionId: held.resolutionIds[0] });
    expect(opened.status).toBe(201);
    const again = await scenario.post(path('/ballots'), { ballotId, resolutionId: held.resolutionIds[0] });
    expect(again).toMatchObject({ status: 409, body: { code: 'BALLOT_ALREADY_OPENED' } });
  });

  it('records a vote and says where it stands in the ledger', async () => {
    const cast = await vote(0, 'for');
    expect(cast.status).toBe(201);
    expect(cast.headers.get('etag')).toBe('"0"');
    expect(cast.body).toMatchObject({ revision: 0, number: cast.number });
    expect(cast.number).toBeGreaterThan(0);
  });

  it('takes one vote of fifty sent at the same instant from fifty connections', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => vote(1, 'against')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status, body }) => status === 409 && body['code'] === 'ALREADY_VOTED')).toHaveLength(49);
  });

  it('answers a retry with the first receipt, and refuses the key for another choice', async () => {
    const first = await vote(2, 'for', 'phone-1');
    const retry = await vote(2, 'for', 'phone-1');
    expect(retry.body).toEqual(first.body);
    expect(await vote(2, 'against', 'phone-1')).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('rehearses a vote without casting it', async () => {
    const memberId = held.memberIds[3] ?? '';
    const dry = await scenario.post(
      path(`/ballots/${ballotId}/votes?dryRun=true`),
      { rightId: held.rightOf.get(memberId), choice: 'for' },
      { as: memberId },
    );
    expect(dry).toMatchObject({ status: 200, body: { dryRun: [{ type: 'VoteCast', data: { choice: 'for' } }] } });
    expect((await vote(3, 'abstain')).status).toBe(201);
  });

  it('shows participation and never a partial result', async () => {
    const { body } = await scenario.get(path(`?minPosition=${(await vote(4, 'for')).number}`));
    expect(body['ballots']).toMatchObject([{ ballotId, status: 'open', votes: 5, result: null }]);
    expect(JSON.stringify(body)).not.toContain('"against":1');
  });

  it('does not proclaim before the close, and closes once', async () => {
    expect(await scenario.post(path(`/ballots/${ballotId}/proclamation`))).toMatchObject({
      status: 409,
      body: { code: 'BALLOT_NOT_CLOSED' },
    });
    expect((await scenario.post(path(`/ballots/${ballotId}/closing`))).status).toBe(201);
    const again = await scenario.post(path(`/ballots/${ballotId}/closing`));
    expect(again.body).not.toHaveProperty('number');
  });

  it('refuses a vote after the close', async () => {
    expect(await vote(5, 'for')).toMatchObject({ status: 409, body: { code: 'VOTE_AFTER_CLOSE' } });
  });

  it('proclaims the sum that decides, and minutes say it in the reader\u2019s language', async () => {
    const { number } = await scenario.post(path(`/ballots/${ballotId}/proclamation`));
    const minutes = await scenario.get(path(`/minutes?minPosition=${number}`), { headers: { 'accept-language': 'en' } });
    const accounts = {
      number: 1,
      text: 'Approves the accounts',
      outcome: 'adopted',
      counts: { for: 3, against: 1, abstain: 1, blank: 0, null: 0 },
      explanation: '3 for, 1 against, 1 abstaining, more than 1/2 of 4 takes 3: adopted',
    };
    expect(minutes.body).toMatchObject({ resolutions: [accounts, { number: 2, outcome: null }] });
    const french = await scenario.get(path('/minutes'), { headers: { 'accept-language': 'fr-BE,fr;q=0.9,en;q=0.5' } });
    expect(french.body).toMatchObject({ resolutions: [{ explanation: expect.stringContaining('adoptée') as string }, {}] });
    expect(JSON.stringify(minutes.body)).not.toContain(held.memberIds[4]);
  });

  it('keeps all of it through a restart', async () => {
    const before = await scenario.get(path(''));
    await scenario.restart();
    const after = await scenario.get(path(''));
    expect(after.body).toEqual(before.body);
  });

  it('shows the entries of the ballot on the timeline, the latest first', async () => {
    const { body } = await scenario.get(`/api/entries?stream=ballot-${ballotId}`);
    expect(body).toMatchObject({ items: [{ type: 'ResultProclaimed' }, { type: 'BallotClosed' }, { type: 'BallotOpened' }] });
  });
});
