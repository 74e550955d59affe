import { randomUUID } from 'node:crypto';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

describe('a contested show of hands, turned into a roll call', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const [byHands, byName] = [randomUUID(), randomUUID()];
  const path = (rest: string) => `/api/assemblies/${held.assemblyId}${rest}`;
  const member = (index: number): string => held.memberIds[index] ?? '';
  const hands = (inFavour: number, against: number) =>
    scenario.post(path(`/ballots/${byHands}/show-of-hands`), {
      for: inFavour,
      against,
      abstain: 0,
      firstScrutineer: member(1),
      secondScrutineer: member(2),
    });

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 5, resolutions: ['Raises the fee'] });
    for (const index of [0, 1, 2, 3]) await scenario.put(path(`/attendance/${member(index)}`), { mode: 'room' });
  }, 60_000);

  afterAll(() => scenario.close());

  it('is counted by two scrutineers, and by no screen', async () => {
    await scenario.post(path('/ballots'), { ballotId: byHands, resolutionId: held.resolutionIds[0], mode: 'showOfHands' });
    const vote = { rightId: held.rightOf.get(member(0)), choice: 'for' };
    expect(await scenario.post(path(`/ballots/${byHands}/votes`), vote, { as: member(0) })).toMatchObject({
      status: 409,
      body: { code: 'BALLOT_BY_HANDS' },
    });
    await scenario.post(path(`/ballots/${byHands}/closing`));
    expect(await scenario.post(path(`/ballots/${byHands}/proclamation`))).toMatchObject({ body: { code: 'SHOW_OF_HANDS_MISSING' } });
    expect((await scenario.get(path(''))).body).toMatchObject({ ballots: [{ status: 'closed', counted: false }] });
    expect(await hands(3, 2)).toMatchObject({ status: 409, body: { code: 'HANDS_EXCEED_PRESENT' } });
    const { status, number } = await hands(3, 1);
    expect(status).toBe(201);
    expect((await scenario.get(path(`?minPosition=${number}`))).body).toMatchObject({ ballots: [{ status: 'closed', counted: true }] });
  });

  it('is proclaimed, then annulled, and stays visible with its result', async () => {
    expect((await scenario.post(path(`/ballots/${byHands}/proclamation`))).status).toBe(201);
    const { number } = await scenario.post(path(`/ballots/${byHands}/annulment`), { ground: 'contested' });
    const { body } = await scenario.get(path(`?minPosition=${number}`));
    const result = { counts: { for: 3, against: 1 }, outcome: 'adopted' };
    expect(body).toMatchObject({ ballots: [{ status: 'annulled', annulment: 'contested', result }] });
    expect(await scenario.post(path(`/ballots/${byHands}/proclamation`))).toMatchObject({ body: { code: 'BALLOT_ANNULLED' } });
  });

  it('is put again by name, and only that counts', async () => {
    await scenario.post(path('/ballots'), { ballotId: byName, resolutionId: held.resolutionIds[0] });
    for (const index of [0, 1, 2, 3])
      await scenario.post(
        path(`/ballots/${byName}/votes`),
        { rightId: held.rightOf.get(member(index)), choice: index < 2 ? 'for' : 'against' },
        { as: member(index) },
      );
    await scenario.post(path(`/ballots/${byName}/closing`));
    const { number } = await scenario.post(path(`/ballots/${byName}/proclamation`));
    const { body } = await scenario.get(path(`/minutes?minPosition=${number}`));
    expect(body).toMatchObject({ resolutions: [{ outcome: 'rejected', counts: { for: 2, against: 2 } }] });
  });
});
