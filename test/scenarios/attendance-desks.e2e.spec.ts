import { addDays } from '#kernel';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';

/** Two doors, one screen for those far away; Ada is checked in twice at once, Ben by mistake, Cleo comes although she gave a proxy. */
describe('an assembly with several desks', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const [ada, ben, cleo, dan, eve] = [1, 2, 3, 4, 5];
  const path = (rest: string) => `/api/assemblies/${held.assemblyId}${rest}`;
  const member = (index: number): string => held.memberIds[index] ?? '';
  const checkIn = (index: number, deskId: string, mode = 'room') => scenario.put(path(`/attendance/${member(index)}`), { mode, deskId });
  const line = async (index: number) => {
    const { body } = await scenario.get(path('/attendance-sheet'));
    return (body['items'] as readonly Readonly<Record<string, unknown>>[]).find(({ memberId }) => memberId === member(index));
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, {
      members: 6,
      resolutions: ['Approves the accounts'],
      rules: { proxies: { perHolder: 2, deadlineDays: 0, blank: true } },
      date: addDays(today, 30),
    });
    for (const grantor of [cleo, eve]) {
      await scenario.put(path(`/proxies/${member(grantor)}`), { holderId: member(dan) });
      await scenario.post(path(`/proxies/${member(grantor)}/acceptance`), undefined, { as: member(dan) });
    }
  }, 60_000);

  afterAll(() => scenario.close());

  it('checks somebody in once, however many desks do it at the same instant, and tells the others', async () => {
    const answers = await Promise.all(['door-1', 'door-2', 'door-3'].map((desk) => checkIn(ada, desk)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const told = answers.filter(({ status }) => status === 409);
    expect(told).toHaveLength(2);
    expect(told[0]?.body).toMatchObject({ code: 'ALREADY_CHECKED_IN', detail: expect.stringMatching(/at desk door-[123]/) as string });
  });

  it('finds a member by her number, with what a desk needs to know, in 50 ms', async () => {
    const { number } = await checkIn(dan, 'door-2');
    const { body } = await scenario.get(path(`/desk-look-up/4?minPosition=${number}`));
    expect(body).toMatchObject({ memberId: member(cleo), rightId: held.rightOf.get(member(cleo)), attendance: null });
    expect(body).toMatchObject({ proxyGiven: { holderId: member(dan), status: 'accepted' }, represents: [] });
    const asked: number[] = [];
    for (let round = 0; round < 11; round += 1) {
      const started = performance.now();
      const { body: holder } = await scenario.get(path('/desk-look-up/5'));
      asked.push(performance.now() - started);
      expect(holder).toMatchObject({ attendance: { mode: 'room', deskId: 'door-2' }, represents: [member(cleo), member(eve)].sort() });
    }
    expect(asked.sort((a, b) => a - b)[5]).toBeLessThan(50);
    expect(await scenario.get(path('/desk-look-up/999'))).toMatchObject({
      status: 404,
      body: { code: 'MEMBER_NUMBER_UNKNOWN' },
    });
  });

  it('gives a right back to whoever comes after all, and counts it once', async () => {
    const { number } = await checkIn(cleo, 'screen', 'remote');
    const { body } = await scenario.get(path(`/attendance?minPosition=${number}`));
    expect(body).toMatchObject({ count: { room: 2, remote: 1, postal: 0, present: 3, represented: 1 } });
    expect(await line(cleo)).toMatchObject({ participation: 'present', mode: 'remote', representedBy: null });
    expect(await line(eve)).toMatchObject({ participation: 'represented', representedBy: member(dan), representedByNumber: 5 });
  });

  it('undoes a check-in of the wrong person by an entry, and never the quorum counted meanwhile', async () => {
    await checkIn(ben, 'door-1');
    await scenario.post(path('/quorum'), { kind: 'ordinary' });
    const undone = await scenario.post(path(`/attendance/${member(ben)}/retraction`), { ground: 'wrongPerson', deskId: 'door-1' });
    expect(undone.status).toBe(201);
    const { body } = await scenario.get(path(`?minPosition=${undone.number}`));
    expect(body).toMatchObject({ attendance: { present: 3 }, quorums: [{ present: 4 }] });
    expect(await line(ben)).toMatchObject({ participation: 'absent', arrivedAt: null });
    const { body: entries } = await scenario.get(`/api/entries?stream=attendance-${held.assemblyId}-${member(ben)}`);
    expect(entries).toMatchObject({ items: [{ type: 'CheckInRetracted' }, { type: 'CheckedIn' }] });
  });

  it('lets somebody leave and come back by another door', async () => {
    const left = await scenario.delete(path(`/attendance/${member(ada)}`));
    await scenario.get(path(`?minPosition=${left.number}`));
    expect(await line(ada)).toMatchObject({ participation: 'left', leftAt: expect.any(String) as string });
    const back = await checkIn(ada, 'door-3');
    const { body } = await scenario.get(path(`/attendance?minPosition=${back.number}`));
    const desks = body['desks'] as readonly { readonly deskId: string }[];
    expect(desks).toContainEqual({ deskId: 'door-3', room: 1, remote: 0, postal: 0 });
  });

  it('pages the sheet along the roll, and prints it with the proxies annexed', async () => {
    const { body: first } = await scenario.get(path('/attendance-sheet?limit=4'));
    expect(first).toMatchObject({ rights: 6, nextFirst: 5, items: [{ line: 1 }, { line: 2 }, { line: 3 }, { line: 4 }] });
    const { body: rest } = await scenario.get(path('/attendance-sheet?first=5&limit=4'));
    expect(rest).toMatchObject({ nextFirst: null, items: [{ line: 5 }, { line: 6 }] });

    const markdown = await scenario.get(path('/attendance-sheet/file'), { headers: { 'accept-language': 'fr' } });
    const text = String(markdown.body['text']);
    expect(markdown.headers.get('content-type')).toContain('text/markdown');
    expect(text).toContain('| Ligne | Numéro | Nom | Collège | Participation | Signature |');
    expect(text).toMatch(new RegExp(`## Pouvoirs annexés[^]*\\| 6 \\|[^|]*\\| 5 \\|`));
    const csv = String((await scenario.get(path('/attendance-sheet/file?format=csv'))).body['text']).split('\r\n');
    expect(csv).toHaveLength(2 + 6 + 1);
    expect(csv[1]).toMatch(/^Right,Member number,.*,Signature$/);
  });

  it('refuses a desk that is a sentence', async () => {
    expect(await checkIn(ada, 'the door of Ada')).toMatchObject({ status: 400, body: { errors: [{ pointer: '/deskId' }] } });
  });
});
