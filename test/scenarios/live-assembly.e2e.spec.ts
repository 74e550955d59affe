import { randomUUID } from 'node:crypto';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { listenTo, type ServerSentEvent } from '../support/event-stream.js';
import { startScenario, type Scenario } from '../support/scenario.js';

interface Told {
  readonly status: string;
  readonly agendaPoint: unknown;
  readonly attendance: { readonly present: number };
  readonly quorums: readonly unknown[];
  readonly ballots: readonly {
    readonly status: string;
    readonly votes: number;
    readonly outcome: string | null;
    readonly counts: unknown;
  }[];
}

const told = ({ state }: ServerSentEvent): Told => state as unknown as Told;
const voted = (votes: number) => (event: ServerSentEvent) => told(event).ballots[0]?.votes === votes;

describe('an assembly that is watched live', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const ballotId = randomUUID();
  const path = (rest: string) => `/api/assemblies/${held.assemblyId}${rest}`;
  const watch = (lastEventId?: string) =>
    listenTo(scenario.address + path('/live'), lastEventId === undefined ? {} : { 'last-event-id': lastEventId });
  const vote = (index: number, choice: string) => {
    const memberId = held.memberIds[index] ?? '';
    return scenario.post(path(`/ballots/${ballotId}/votes`), { rightId: held.rightOf.get(memberId), choice }, { as: memberId });
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 40, resolutions: ['Approves the accounts'] });
  }, 60_000);

  afterAll(() => scenario.close());

  it('tells the state at once, then attendance and quorum as they are recorded', async () => {
    const screen = await watch();
    const first = await screen.next(() => true);
    expect(first.state).toMatchObject({ status: 'open', agendaPoint: null, attendance: { present: 0, members: 40 }, ballots: [] });
    await scenario.put(path(`/attendance/${held.memberIds[0]}`), { mode: 'room' });
    await scenario.post(path('/quorum'), { kind: 'ordinary' });
    const event = await screen.next((one) => told(one).quorums.length === 1);
    expect(event.state).toMatchObject({ attendance: { present: 1 }, quorums: [{ present: 1 }] });
    expect(Number(event.id)).toBeGreaterThan(Number(first.id));
    screen.leave();
  });

  it('gathers a rush of votes into two states a second, the same for two screens, and never tells how they fall', async () => {
    await scenario.post(path('/ballots'), { ballotId, resolutionId: held.resolutionIds[0] });
    const screens = await Promise.all([watch(), watch()]);
    for (let index = 0; index < 30; index += 1) await vote(index, index < 20 ? 'for' : 'against');
    for (const screen of screens) {
      await screen.next(voted(30));
      const paces = screen.events.slice(1).map(({ at }, index) => at - (screen.events[index]?.at ?? 0));
      // The first state is that of the moment of joining; from then on they keep their distance.
      for (const pace of paces.slice(1)) expect(pace).toBeGreaterThan(400);
      expect(screen.events.length).toBeLessThan(15);
      for (const { counts, outcome } of screen.events.flatMap((event) => told(event).ballots)) {
        expect(counts).toBeNull();
        expect(outcome).toBeNull();
      }
      expect(screen.text).not.toContain('"for"');
    }
    const [one, two] = screens;
    expect(one?.events.at(-1)?.id).toBe(two?.events.at(-1)?.id);
    for (const screen of screens) screen.leave();
  }, 30_000);

  it('tells somebody who comes back what she missed, and nothing twice', async () => {
    const before = await watch();
    const { id } = await before.next(voted(30));
    before.leave();
    const again = await watch(id);
    await vote(30, 'for');
    const missed = await again.next(() => true);
    expect(voted(31)(missed)).toBe(true);
    again.leave();
    await vote(31, 'for');
    const late = await watch(missed.id);
    expect(voted(32)(await late.next(voted(32)))).toBe(true);
    expect(late.events.map((event) => event.id)).not.toContain(missed.id);
    late.leave();
    const stranger = await watch('999999999');
    expect(voted(32)(await stranger.next(() => true))).toBe(true);
    stranger.leave();
  }, 30_000);

  it('tells the result once it is proclaimed', async () => {
    const screen = await watch();
    await scenario.post(path(`/ballots/${ballotId}/closing`));
    const closed = await screen.next((event) => told(event).ballots[0]?.status === 'closed');
    expect(closed.state).toMatchObject({ ballots: [{ counts: null }] });
    await scenario.post(path(`/ballots/${ballotId}/proclamation`));
    const proclaimed = await screen.next((event) => told(event).ballots[0]?.status === 'proclaimed');
    expect(proclaimed.state).toMatchObject({ ballots: [{ outcome: 'adopted', counts: { for: 22, against: 10 } }] });
    screen.leave();
  }, 30_000);

  it('is refused for an assembly that nobody convened', async () => {
    expect(await scenario.get(`/api/assemblies/${randomUUID()}/live`)).toMatchObject({ status: 404, body: { code: 'ASSEMBLY_NOT_FOUND' } });
  });

  it('ends with the server, which does not wait for its screens', async () => {
    const screens = await Promise.all([watch(), watch(), watch()]);
    const started = performance.now();
    await scenario.restart();
    await Promise.all(screens.map(({ ended }) => ended));
    expect(performance.now() - started).toBeLessThan(5_000);
    const back = await watch();
    expect((await back.next(() => true)).state).toMatchObject({ ballots: [{ outcome: 'adopted' }] });
    back.leave();
  }, 30_000);
});
