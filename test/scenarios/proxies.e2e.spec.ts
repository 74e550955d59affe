import { randomUUID } from 'node:crypto';
import { addDays } from '#kernel';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';
import { until } from '../support/until.js';

/** Ada holds as many proxies as the rulebook allows; Eve left hers blank; Finn came after all. */
describe('an assembly with proxies at the cap', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const ballots = [randomUUID(), randomUUID()];
  const [chair, ada, ben, cleo, dan, eve, finn] = [0, 1, 2, 3, 4, 5, 6];
  const path = (rest: string) => `/api/assemblies/${held.assemblyId}${rest}`;
  const member = (index: number): string => held.memberIds[index] ?? '';
  const give = (from: number, to?: number) =>
    scenario.put(path(`/proxies/${member(from)}`), to === undefined ? {} : { holderId: member(to) });
  const accept = (holder: number, from: number) =>
    scenario.post(path(`/proxies/${member(from)}/acceptance`), undefined, { as: member(holder) });
  const vote = (index: number, choice: string, onBehalfOf = index, ballotId = ballots[0] ?? '') =>
    scenario.post(
      path(`/ballots/${ballotId}/votes`),
      {
        rightId: held.rightOf.get(member(onBehalfOf)),
        choice,
        ...(onBehalfOf === index ? {} : { onBehalfOf: member(onBehalfOf) }),
      },
      { as: member(index) },
    );

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, {
      members: 8,
      resolutions: ['Approves the accounts'],
      rules: { proxies: { perHolder: 2, deadlineDays: 0, blank: true }, quorums: { ordinary: half, extraordinary: half } },
      date: addDays(today, 30),
    });
    await scenario.post(path('/resolutions'), { kind: 'ordinary', text: 'Lowers the fee', proposedBy: 'members', resolutionId: LOWERS });
  }, 60_000);

  afterAll(() => scenario.close());

  it('lets a member hold two, and not a third', async () => {
    for (const grantor of [ben, cleo]) {
      expect(await give(grantor, ada)).toMatchObject({ status: 200 });
      expect(await accept(ada, grantor)).toMatchObject({ status: 201 });
    }
    await give(dan, ada);
    expect(await accept(ada, dan)).toMatchObject({ status: 409, body: { code: 'PROXY_CAP_REACHED' } });
  });

  it('gives room again when one is withdrawn', async () => {
    expect((await scenario.delete(path(`/proxies/${member(cleo)}`))).status).toBe(200);
    const accepted = await until(
      () => accept(ada, dan),
      ({ status }) => status === 201,
    );
    expect(accepted.status).toBe(201);
  });

  it('passes nothing on', async () => {
    expect(await give(ada, finn)).toMatchObject({ status: 409, body: { code: 'PROXY_CHAIN' } });
    expect(await give(finn, ben)).toMatchObject({ status: 409, body: { code: 'PROXY_CHAIN' } });
  });

  it('asks whoever has a vote, and nobody else', async () => {
    const stranger = randomUUID();
    expect(await scenario.put(path(`/proxies/${stranger}`), { holderId: member(ada) })).toMatchObject({
      status: 409,
      body: { code: 'MAY_NOT_VOTE', detail: expect.stringContaining('not on its frozen roll') as string },
    });
  });

  it('takes the answer of a holder from the paper she signed, and names the paper', async () => {
    await give(finn, chair);
    const onPaper = (holder: number) =>
      scenario.post(path(`/proxies/${member(finn)}/answer-on-paper`), {
        holderId: member(holder),
        answer: 'accepted',
        documentRef: 'PROXY-2026-118',
      });
    expect(await onPaper(ada)).toMatchObject({ status: 404, body: { code: 'PROXY_NOT_FOUND' } });
    const { status, number } = await onPaper(chair);
    expect(status).toBe(201);
    const { body } = await scenario.get(`/api/entries/${number}`);
    expect(body).toMatchObject({ type: 'ProxyAccepted', meta: { documentRef: 'PROXY-2026-118', onBehalfOf: member(chair) } });
  });

  it('counts the represented for the quorum while their holder is there and they are not', async () => {
    expect((await give(eve)).status).toBe(200);
    for (const index of [chair, ada, finn]) await scenario.put(path(`/attendance/${member(index)}`), { mode: 'room' });
    const { number } = await scenario.post(path('/quorum'), { kind: 'ordinary' });
    const { body } = await scenario.get(path(`?minPosition=${number}`));
    // There: the chair, Ada, Finn. Represented: Ben and Dan by Ada, Eve by the law.
    expect(body).toMatchObject({ attendance: { present: 3, represented: 3 }, quorums: [{ required: 4, reached: true }] });
  });

  it('shows a holder every right she may use', async () => {
    const { body } = await scenario.get(path(`/rights?memberId=${member(ada)}`));
    const rights = Object.values(body) as readonly { readonly memberId: string }[];
    expect(rights.map(({ memberId }) => memberId).sort()).toEqual([member(ada), member(ben), member(dan)].sort());
  });

  it('counts one vote a right, whoever uses it', async () => {
    await scenario.post(path('/ballots'), { ballotId: ballots[0], resolutionId: held.resolutionIds[0] });
    for (const grantor of [ada, ben, dan]) expect((await vote(ada, 'against', grantor)).status).toBe(201);
    expect(await vote(ben, 'for')).toMatchObject({ status: 409, body: { code: 'ALREADY_VOTED' } });
    expect(await vote(ada, 'against', cleo)).toMatchObject({ status: 404, body: { code: 'PROXY_NOT_FOUND' } });
    expect(await vote(chair, 'against', finn)).toMatchObject({ status: 409, body: { code: 'GRANTOR_IS_PRESENT' } });
    expect((await vote(finn, 'against')).status).toBe(201);
  });

  it('uses blank proxies at the close: for what the board proposes, against the rest', async () => {
    await scenario.post(path('/ballots'), { ballotId: ballots[1], resolutionId: LOWERS });
    for (const ballotId of ballots) await scenario.post(path(`/ballots/${ballotId}/closing`));
    for (const ballotId of ballots) await scenario.post(path(`/ballots/${ballotId}/proclamation`));
    const { body } = await scenario.get(path(''));
    expect(body).toMatchObject({
      ballots: [{ result: { counts: { for: 1, against: 4 } } }, { result: { counts: { for: 0, against: 1 } } }],
    });
  });

  it('annexes the proxies to the attendance sheet', async () => {
    const first = await scenario.get(path('/proxies?limit=2'));
    const second = await scenario.get(path(`/proxies?limit=200&cursor=${String(first.body['nextCursor'])}`));
    const items = [first, second].flatMap(({ body }) => body['items'] as readonly { grantorId: string; status: string }[]);
    expect(items.map(({ grantorId, status }) => [held.memberIds.indexOf(grantorId), status]).sort()).toEqual([
      [ben, 'accepted'],
      [dan, 'accepted'],
      [eve, 'blank'],
      [finn, 'accepted'],
    ]);
  });
});

const LOWERS = '55555555-5555-4555-8555-555555555555';
const half = { firstCall: '1/2', secondCall: '0' };
