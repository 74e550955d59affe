import { randomUUID } from 'node:crypto';
import { addDays } from '#kernel';
import { plainCooperativeRules, scicRules } from '#statutes';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';

const today = new Date().toISOString().slice(0, 10);

describe('the two lists of an assembly', () => {
  let scenario: Scenario;
  const [ada, ben, cleo, dora] = Array.from({ length: 4 }, () => randomUUID());
  const [assemblyId, resolutionId, secondResolution, before, after] = Array.from({ length: 5 }, () => randomUUID());
  const path = (rest = '') => `/api/assemblies/${assemblyId}${rest}`;

  const done = async (answer: Promise<Answer>): Promise<Answer> => {
    const { status, body, ...rest } = await answer;
    if (status !== 200 && status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return { status, body, ...rest };
  };
  const join = async (memberId: string | undefined, effectiveAt: string, college: string) => {
    await done(scenario.post('/api/members', { memberId, kind: 'naturalPerson', category: 'employees', college, effectiveAt }));
    return done(scenario.post(`/api/members/${memberId}/admission`, { effectiveAt, decisionRef: 'BOARD-1' }));
  };
  const why = async (memberId: string | undefined) => (await scenario.get(path(`/roll/${memberId}`))).body;
  const rightOf = async (memberId: string | undefined) => {
    const { body } = await scenario.get(path(`/rights?memberId=${memberId}`));
    return (Object.values(body) as { readonly rightId: string }[])[0]?.rightId;
  };
  const vote = async (ballotId: string | undefined, memberId: string | undefined, rightId: string | undefined) =>
    scenario.post(path(`/ballots/${ballotId}/votes`), { rightId, choice: 'for' }, { as: memberId });
  const correct = (body: object) => scenario.post(path('/roll/corrections'), { decisionRef: 'BUREAU-1', ...body });

  beforeAll(async () => {
    scenario = await startScenario();
    const half = { firstCall: '1/2', secondCall: '0', perCollege: true };
    const colleges = [
      { college: 'users', weight: '1/2' },
      { college: 'workers', weight: '1/2' },
    ];
    const rules = { ...scicRules, colleges, timeZone: 'UTC', quorums: { ...plainCooperativeRules.quorums, ordinary: half } };
    await done(scenario.post('/api/rulebook/versions', { effectiveFrom: '2020-01-01', rules }));
    await join(ada, '2021-01-01', 'workers');
    await join(ben, '2021-01-01', 'users');
    await join(dora, addDays(today, 10), 'workers');
    const date = addDays(today, 16);
    await done(scenario.post('/api/assemblies', { assemblyId, kind: 'ordinary', date, noticeSentOn: addDays(date, -15) }));
    for (const id of [resolutionId, secondResolution])
      await done(scenario.post(path('/resolutions'), { resolutionId: id, kind: 'ordinary', text: `Text ${id}` }));
  }, 60_000);

  afterAll(() => scenario.close());

  it('is first the list to consult: those of the sixteenth day before, as known then', async () => {
    expect((await scenario.get(path('/consultation-list'))).body).toEqual({ list: null, items: [], nextCursor: null });
    const { number } = await done(scenario.post(path('/consultation-list')));
    const { body } = await scenario.get(path('/consultation-list'));
    expect(body).toMatchObject({
      list: { date: today, asOf: number - 1, count: 2 },
      nextCursor: null,
      items: [{ memberId: ada }, { memberId: ben }],
    });
    const view = await scenario.get(path(`?minPosition=${number}`));
    expect(view.body['consultationList']).toEqual(body['list']);
    expect((await done(scenario.post(path('/consultation-list')))).number).toBe(-1);
  });

  it('is drawn on its day and not before', async () => {
    const later = randomUUID();
    const date = addDays(today, 30);
    await done(scenario.post('/api/assemblies', { assemblyId: later, kind: 'ordinary', date, noticeSentOn: today }));
    expect(await scenario.post(`/api/assemblies/${later}/consultation-list`)).toMatchObject({
      status: 409,
      body: { code: 'CONSULTATION_LIST_TOO_EARLY', day: addDays(today, 14) },
    });
  });

  it('tells anybody who asks before the freeze what the register says for now', async () => {
    expect(await why(dora)).toMatchObject({ onRoll: true, decidedBy: 'register', rollNumber: null, rightId: null, reason: 'member' });
    expect(await why(cleo)).toMatchObject({ onRoll: false, decidedBy: 'register', reason: 'neverAdmitted', grounds: [] });
  });

  it('is then the voting roll, which takes nobody’s vote for not standing on the other', async () => {
    const { number } = await done(scenario.post(path('/roll')));
    expect(await why(dora)).toMatchObject({ onRoll: true, decidedBy: 'roll', rollNumber: number, date: addDays(today, 16) });
    const { grounds, rightId } = await why(ada);
    expect(grounds).toMatchObject([{ event: { type: 'MemberAdmitted' } }]);
    expect(rightId).toBe(await rightOf(ada));
  });

  it('does not follow the register any more, and says why somebody is missing', async () => {
    await join(cleo, '2021-01-01', 'users');
    expect(await why(cleo)).toMatchObject({ onRoll: false, decidedBy: 'roll', reason: 'neverAdmitted', correction: null });
  });

  it('is corrected by name and for a reason, for the ballots that come after', async () => {
    await done(scenario.post(path('/opening'), { bureau: [ada] }));
    await done(scenario.post(path('/ballots'), { ballotId: before, resolutionId }));
    const [lineOfBen, rest] = [await rightOf(ben), { ground: 'omittedByMistake', memberId: cleo, change: 'added' }];
    expect(await correct({ ...rest, college: 'guests' })).toMatchObject({ status: 400, body: { code: 'COLLEGE_NOT_ON_ROLL' } });
    await done(correct({ ...rest, college: 'users' }));
    await done(correct({ change: 'struck', memberId: ben, ground: 'listedByMistake' }));
    const { number } = await done(scenario.post(path('/ballots'), { ballotId: after, resolutionId: secondResolution }));
    const { body } = await scenario.get(path(`?minPosition=${number}`));
    expect(body).toMatchObject({
      roll: {
        count: 3,
        rights: 3,
        corrections: [
          { change: 'added', line: 4, memberId: cleo, college: 'users' },
          { change: 'struck', memberId: ben },
        ],
      },
      ballots: [{ opened: { rollCount: 3 } }, { opened: { rollCount: 3, rollCorrections: 2 } }],
    });
    expect(await why(cleo)).toMatchObject({
      onRoll: true,
      decidedBy: 'correction',
      correction: { ground: 'omittedByMistake' },
      rightId: '0000004',
    });
    expect(await vote(before, ben, lineOfBen)).toMatchObject({ status: 201 });
    expect(await vote(after, ben, lineOfBen)).toMatchObject({ status: 404, body: { code: 'RIGHT_NOT_ON_ROLL' } });
    expect(await vote(before, cleo, '0000004')).toMatchObject({ status: 404, body: { code: 'RIGHT_NOT_ON_ROLL' } });
    expect(await vote(after, cleo, '0000004')).toMatchObject({ status: 201 });
    const minutes = await scenario.get(path('/minutes'));
    expect(minutes.body).toMatchObject({
      attendance: { members: 3 },
      rollCorrections: [{ ground: 'omittedByMistake' }, { ground: 'listedByMistake' }],
    });
    const printed = await scenario.get(path('/minutes/file?language=en'));
    expect(printed.body['text']).toMatch(/Line 4 of the roll, .*: added \(left out by mistake\)\./);
  });

  it('strikes nobody who is counted, and asks each college for its quorum', async () => {
    await done(scenario.put(path(`/attendance/${ada}`), { mode: 'room' }));
    await done(scenario.put(path(`/attendance/${dora}`), { mode: 'room' }));
    expect(await correct({ change: 'struck', memberId: ada, ground: 'deceased' })).toMatchObject({
      status: 409,
      body: { code: 'MEMBER_IS_COUNTED' },
    });
    await done(scenario.post(path('/quorum'), { kind: 'ordinary' }));
    await done(scenario.put(path(`/attendance/${cleo}`), { mode: 'remote' }));
    const { number } = await done(scenario.post(path('/quorum'), { kind: 'ordinary' }));
    const { body } = await scenario.get(path(`?minPosition=${number}`));
    const workers = { college: 'workers', members: 2, present: 2, required: 1, reached: true };
    expect(body['quorums']).toMatchObject([
      { present: 2, required: 2, reached: false, colleges: [{ college: 'users', members: 1, present: 0, reached: false }, workers] },
      { present: 3, reached: true, colleges: [{ college: 'users', present: 1, reached: true }, workers] },
    ]);
  });
});
