import { randomUUID } from 'node:crypto';
import { addDays } from '#kernel';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { listenTo, type Listener, type ServerSentEvent } from '../support/event-stream.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';

interface LiveBallot {
  readonly ballotId: string;
  readonly status: string;
  readonly votes: number;
  readonly outcome: string | null;
}

const half = { firstCall: '1/2', secondCall: '0' };

/**
 * Members are numbered from 0: 0 is in the chair, 1 is the secretary, 2 a scrutineer. 0 to 89 come through two doors, 90 to 99 follow from
 * afar; 150 to 169 gave their proxies to 20 to 39; everybody else stays at home.
 */
describe('a chair who runs an assembly of 200 members', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  let screen: Listener;
  const [accounts, byHands, byName] = [randomUUID(), randomUUID(), randomUUID()];
  const path = (rest: string) => `/api/assemblies/${held.assemblyId}${rest}`;
  const member = (index: number): string => held.memberIds[index] ?? '';
  const range = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const checkIn = (index: number, deskId: string, mode = 'room') => scenario.put(path(`/attendance/${member(index)}`), { mode, deskId });
  const act = (ballotId: string, what: string, body?: object) => scenario.post(path(`/ballots/${ballotId}/${what}`), body);
  const open = (ballotId: string, resolution: number, more: object = {}) =>
    scenario.post(path('/ballots'), { ballotId, resolutionId: held.resolutionIds[resolution], ...more });
  const ballotIn = ({ state }: ServerSentEvent, ballotId: string): LiveBallot | undefined =>
    (state['ballots'] as readonly LiveBallot[]).find((ballot) => ballot.ballotId === ballotId);

  /** Everybody who is there votes at once, those who hold a proxy for their grantors too. */
  const voteTogether = async (ballotId: string, choiceOf: (index: number) => string): Promise<readonly number[]> => {
    const vote = (index: number, grantor = index) =>
      scenario.post(
        path(`/ballots/${ballotId}/votes`),
        {
          rightId: held.rightOf.get(member(grantor)),
          choice: choiceOf(grantor),
          ...(grantor === index ? {} : { onBehalfOf: member(grantor) }),
        },
        { as: member(index) },
      );
    const answers = await Promise.all([
      ...range(0, 99).map((index) => vote(index)),
      ...range(20, 39).map((index) => vote(index, index + 130)),
    ]);
    return answers.map(({ status }) => status);
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, {
      members: 200,
      resolutions: ['Approves the accounts', 'Raises the fee'],
      rules: { proxies: { perHolder: 2, deadlineDays: 0, blank: true }, quorums: { ordinary: half, extraordinary: half } },
      date: addDays(today, 30),
    });
    screen = await listenTo(scenario.address + path('/live'));
  }, 120_000);

  afterAll(async () => {
    screen.leave();
    await scenario.close();
  });

  it('takes twenty proxies before the doors open', async () => {
    const given = range(20, 39).map(async (holder) => {
      await scenario.put(path(`/proxies/${member(holder + 130)}`), { holderId: member(holder) });
      return (await scenario.post(path(`/proxies/${member(holder + 130)}/acceptance`), undefined, { as: member(holder) })).status;
    });
    expect(new Set(await Promise.all(given))).toEqual(new Set([201]));
  }, 30_000);

  it('lets a hundred in through two doors and a screen, each once', async () => {
    const answers = await Promise.all([
      ...range(0, 89).map((index) => checkIn(index, index % 2 === 0 ? 'door-1' : 'door-2')),
      ...range(90, 99).map((index) => checkIn(index, 'screen', 'remote')),
      // The queue at the first door also shows its cards at the second.
      ...range(0, 9).map((index) => checkIn(index, index % 2 === 0 ? 'door-2' : 'door-1')),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(100);
    expect(answers.filter(({ status, body }) => status === 409 && body['code'] === 'ALREADY_CHECKED_IN')).toHaveLength(10);
    await screen.next(({ state }) => (state['attendance'] as { readonly present: number }).present === 100);
    await checkIn(120, 'door-1');
    const undone = await scenario.post(path(`/attendance/${member(120)}/retraction`), { ground: 'wrongPerson', deskId: 'door-1' });
    const { body } = await scenario.get(path(`/attendance?minPosition=${undone.number}`));
    expect(body).toMatchObject({ count: { room: 90, remote: 10, postal: 0, present: 100, represented: 20 } });
  }, 30_000);

  it('notes a quorum of half that is there', async () => {
    await scenario.post(path('/quorum'), { kind: 'ordinary' });
    const { state } = await screen.next((event) => (event.state['quorums'] as readonly unknown[]).length === 1);
    expect(state).toMatchObject({ quorums: [{ present: 100, represented: 20, required: 100, reached: true }] });
  }, 30_000);

  it('has the accounts approved by all who are there or represented', async () => {
    await open(accounts, 0);
    expect(new Set(await voteTogether(accounts, (index) => (index % 4 === 0 ? 'against' : 'for')))).toEqual(new Set([201]));
    await screen.next((event) => ballotIn(event, accounts)?.votes === 120);
    expect((await act(accounts, 'closing')).status).toBe(201);
    expect((await act(accounts, 'proclamation')).status).toBe(201);
    const proclaimed = await screen.next((event) => ballotIn(event, accounts)?.status === 'proclaimed');
    expect(ballotIn(proclaimed, accounts)).toMatchObject({ outcome: 'adopted', votes: 120, counts: { for: 90, against: 30 } });
  }, 60_000);

  it('turns a contested show of hands into a roll call that says otherwise', async () => {
    await open(byHands, 1, { mode: 'showOfHands' });
    await act(byHands, 'closing');
    const hands = { for: 70, against: 45, abstain: 5, firstScrutineer: member(2), secondScrutineer: member(3) };
    expect((await act(byHands, 'show-of-hands', hands)).status).toBe(201);
    await act(byHands, 'proclamation');
    await act(byHands, 'annulment', { ground: 'contested' });
    await open(byName, 1);
    expect(new Set(await voteTogether(byName, (index) => (index < 55 ? 'for' : 'against')))).toEqual(new Set([201]));
    await act(byName, 'closing');
    await act(byName, 'proclamation');
    const proclaimed = await screen.next((event) => ballotIn(event, byName)?.status === 'proclaimed');
    expect(ballotIn(proclaimed, byName)).toMatchObject({ outcome: 'rejected', votes: 120 });
    expect(ballotIn(proclaimed, byHands)).toMatchObject({ status: 'annulled' });
  }, 60_000);

  it('never showed a hall how the votes were falling', () => {
    const early = screen.events.flatMap(({ state }) =>
      (state['ballots'] as readonly LiveBallot[]).filter(({ outcome }) => outcome === null),
    );
    expect(early.length).toBeGreaterThan(0);
    for (const ballot of early) expect(ballot).toMatchObject({ counts: null });
  });

  it('closes, and signs with the secretary minutes that anybody can make again', async () => {
    const { number } = await scenario.post(path('/closing'));
    await screen.next(({ state }) => state['status'] === 'closed');
    const { body } = await scenario.get(path(`/minutes?minPosition=${number}`));
    expect(body).toMatchObject({
      attendance: { members: 200, closing: { present: 100, represented: 20 } },
      resolutions: [{ outcome: 'adopted' }, { outcome: 'rejected', annulled: ['contested'] }],
    });
    expect((await scenario.post(path('/minutes/signature'), { hash: body['hash'], signatories: [member(0), member(1)] })).status).toBe(201);
    const { body: signed } = await scenario.get(path('/minutes'));
    expect(signed).toMatchObject({ signature: { agrees: true, signatories: [member(0), member(1)] } });
    const sheet = String((await scenario.get(path('/attendance-sheet/file'), { headers: { 'accept-language': 'en' } })).body['text']);
    expect(sheet).toContain('present 100, by post 0, represented 20, left 0, absent 80.');
  }, 30_000);
});
