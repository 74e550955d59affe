import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegisterMember } from '#membership';
import { plainCooperativeRules } from '#statutes';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

interface Published {
  readonly quorum: { readonly threshold: string; readonly required: number; readonly voted: number };
}

const fixture = join(import.meta.dirname, '../fixtures/assemblies/peoplesfood-2015.json');
const { quorum } = JSON.parse(readFileSync(fixture, 'utf8')) as Published;
const members = quorum.required * 10;

describe('a first call to which 531 of the 816 required came (People’s Food Co-op, 2015), and the second one', () => {
  let scenario: Scenario;
  const memberIds = Array.from({ length: members }, () => randomUUID());
  const [assemblyId, resolutionId, failedBallot, ballotId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const path = (rest = '') => `/api/assemblies/${assemblyId}${rest}`;
  const member = (index: number) => memberIds[index] ?? '';

  const done = async (answer: Promise<Answer>): Promise<Answer> => {
    const { status, body, ...rest } = await answer;
    if (status !== 200 && status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return { status, body, ...rest };
  };
  const look = async (number: number) => (await scenario.get(path(`?minPosition=${number}`))).body;
  const rightOf = async (index: number) => {
    const { body } = await scenario.get(path(`/rights?memberId=${member(index)}`));
    return (Object.values(body) as { readonly rightId: string }[])[0]?.rightId;
  };
  const decide = async (ballot: string, votes: readonly (readonly [number, string])[]) => {
    await done(scenario.post(path('/ballots'), { ballotId: ballot, resolutionId }));
    for (const [index, choice] of votes) {
      const rightId = await rightOf(index);
      await done(scenario.post(path(`/ballots/${ballot}/votes`), { rightId, choice }, { as: member(index) }));
    }
    await done(scenario.post(path(`/ballots/${ballot}/closing`)));
    return (await done(scenario.post(path(`/ballots/${ballot}/proclamation`)))).number;
  };

  beforeAll(async () => {
    scenario = await startScenario();
    const tenth = { firstCall: quorum.threshold, secondCall: '1/100' };
    const rules = { ...plainCooperativeRules, quorums: { ordinary: tenth, extraordinary: tenth } };
    await done(scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules }));
    const joined = memberIds.map((memberId, index) => {
      const context = { commandId: randomUUID(), actor: memberId };
      const applied = { memberId, kind: 'naturalPerson', memberNumber: index + 1, effectiveAt: '2012-01-01' } as const;
      return scenario.execute(new RegisterMember(applied, context));
    });
    await Promise.all(joined);
    await done(scenario.post('/api/assemblies', { assemblyId, kind: 'ordinary', date: '2015-04-27', noticeSentOn: '2015-03-27' }));
    await done(scenario.post(path('/resolutions'), { resolutionId, kind: 'ordinary', text: 'Elects two directors' }));
    await done(scenario.post(path('/roll')));
    const form = { receivedOn: '2015-04-20', answers: [{ resolutionId, choice: 'for' }] };
    await done(scenario.put(path(`/postal-votes/${await rightOf(0)}`), form));
    await done(scenario.post(path('/opening'), { bureau: memberIds.slice(0, 3) }));
    for (let index = 0; index < quorum.voted; index += 1)
      await done(scenario.put(path(`/attendance/${member(index)}`), { mode: index < 3 ? 'postal' : 'room' }));
  }, 300_000);

  afterAll(() => scenario.close());

  it('cannot be called again before anybody was counted', async () => {
    const again = { date: '2015-05-20', noticeSentOn: '2015-04-28' };
    expect(await scenario.post(path('/second-call'), again)).toMatchObject({ status: 409, body: { code: 'QUORUM_NOT_NOTED' } });
  });

  it('falls short of its quorum, and decides nothing', async () => {
    const { number } = await done(scenario.post(path('/quorum'), { kind: 'ordinary' }));
    expect(await look(number)).toMatchObject({ quorums: [{ call: 1, members: 8_160, present: 531, required: 816, reached: false }] });
    const proclaimed = await decide(failedBallot, [[3, 'for']]);
    expect(await look(proclaimed)).toMatchObject({ ballots: [{ result: { outcome: 'quorumNotReached' } }] });
  }, 60_000);

  it('is called again with the shorter notice of the rulebook, after the first call was held', async () => {
    const answers = await Promise.all([
      scenario.post(path('/second-call'), { date: '2015-05-07', noticeSentOn: '2015-04-28' }),
      scenario.post(path('/second-call'), { date: '2015-05-20', noticeSentOn: '2015-04-20' }),
    ]);
    expect(answers.map(({ body }) => body['code'])).toEqual(['NOTICE_TOO_SHORT', 'SECOND_CALL_TOO_EARLY']);
    const { number } = await done(scenario.post(path('/second-call'), { date: '2015-05-08', noticeSentOn: '2015-04-28' }));
    expect(await look(number)).toMatchObject({
      status: 'convened',
      call: 2,
      date: '2015-05-08',
      convocations: [{ act: 'AssemblyConvened' }, { act: 'SecondCallConvened', kinds: ['ordinary'] }],
      roll: { count: 8_160 },
    });
  });

  it('sends home who was there, except those who voted by post', async () => {
    const present = async () => ((await scenario.get(path())).body['attendance'] as { readonly present: number }).present;
    expect(await until(present, (left) => left === 3)).toBe(3);
  }, 60_000);

  it('keeps the agenda as it was', async () => {
    const other = { kind: 'ordinary', text: 'Elects four directors' };
    expect(await scenario.post(path('/resolutions'), other)).toMatchObject({ status: 409, body: { code: 'AGENDA_FIXED' } });
    expect(await scenario.put(path(`/resolutions/${resolutionId}`), { text: 'Elects four' })).toMatchObject({ status: 409 });
  });

  it('holds with the quorum of the second call, and adopts', async () => {
    await done(scenario.post(path('/opening'), { bureau: memberIds.slice(0, 3) }));
    for (let index = 3; index < 82; index += 1) await done(scenario.put(path(`/attendance/${member(index)}`), { mode: 'room' }));
    const noted = await done(scenario.post(path('/quorum'), { kind: 'ordinary' }));
    expect(await look(noted.number)).toMatchObject({
      quorums: [
        { call: 1, reached: false },
        { call: 2, present: 82, required: 82, reached: true },
      ],
    });
    const proclaimed = await decide(ballotId, [
      [3, 'for'],
      [4, 'for'],
      [5, 'against'],
    ]);
    const view = await look(proclaimed);
    // The form that came by post before the first call still counts (C. com. R225-77).
    const result = { counts: { for: 3, against: 1 }, outcome: 'adopted', required: 3 };
    expect(view).toMatchObject({ ballots: [{ result: { outcome: 'quorumNotReached' } }, { result }] });
    const { number } = await done(scenario.post(path('/closing')));
    const minutes = await scenario.get(path(`/minutes?minPosition=${number}`));
    expect(minutes.body).toMatchObject({
      assembly: {
        call: 2,
        convocations: [
          { act: 'AssemblyConvened', date: '2015-04-27' },
          { act: 'SecondCallConvened', date: '2015-05-08' },
        ],
      },
      resolutions: [{ outcome: 'adopted' }],
    });
  }, 60_000);

  it('is not called a third time', async () => {
    const again = { date: '2015-06-20', noticeSentOn: '2015-05-28' };
    expect(await scenario.post(path('/second-call'), again)).toMatchObject({ status: 409, body: { code: 'SECOND_CALL_CONVENED' } });
  });
});
