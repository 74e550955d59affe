import { randomUUID } from 'node:crypto';
import { USUAL_ELECTION_RULES } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Answer, type Request, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

const rules = { categories: ['employees', 'users'], elections: USUAL_ELECTION_RULES } as const;

interface Entry {
  readonly number: number;
  readonly stream: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly meta: { readonly actor: string; readonly effectiveAt: string; readonly recordedAt: string; readonly decisionRef?: string };
  readonly receipt: string;
}

const OFFICE = 'b7b0c6b0-6a4e-4a0e-8f57-5b0c1f0d2e03';

describe('the board asks what happened, who did it, on whose decision, and why', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  let mandateId: string;
  let ballotId: string;
  const director = (): string => held.memberIds[0] ?? '';

  const itemsOf = ({ body }: Answer): readonly Entry[] => body['items'] as readonly Entry[];
  const entries = async (filter: string): Promise<readonly Entry[]> => itemsOf(await scenario.get(`/api/entries?limit=200&${filter}`));
  const typesOf = async (filter: string): Promise<readonly string[]> => (await entries(filter)).map(({ type }) => type);

  const record = async (path: string, body?: object, request?: Request): Promise<void> => {
    const answer = await scenario.post(path, body, request);
    if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 5, resolutions: ['ordinary'], rules, category: 'users' });
    mandateId = randomUUID();
    const seat = { memberId: director(), body: 'board', from: '2025-06-19', lastYear: 2027 };
    await record('/api/mandates', { mandateId, ...seat, decisionRef: 'AGM-2025-6' }, { as: OFFICE });
    ballotId = randomUUID();
    await record(`/api/assemblies/${held.assemblyId}/ballots`, { ballotId, resolutionId: held.resolutionIds[0] });
    for (const memberId of held.memberIds.slice(0, 3)) {
      const rightId = held.rightOf.get(memberId) ?? '';
      await record(`/api/assemblies/${held.assemblyId}/ballots/${ballotId}/votes`, { rightId, choice: 'for' }, { as: memberId });
    }
    await record(`/api/assemblies/${held.assemblyId}/ballots/${ballotId}/closing`);
    const leaving = { cause: 'withdrawal', effectiveAt: '2026-12-31', decisionRef: 'BOARD-2026-12' };
    await record(`/api/members/${director()}/ending`, leaving, { as: OFFICE });
    await until(
      () => typesOf(`stream=mandate-${mandateId}`),
      (types) => types.includes('MandateEnded'),
    );
  }, 60_000);

  afterAll(() => scenario.close());

  it('about a person: all that is recorded of her, and the right she used', async () => {
    const found = await entries(`person=${director()}`);
    const types = found.map(({ type }) => type);
    for (const type of ['MembershipApplied', 'MemberAdmitted', 'MandateBegun', 'VoteCast', 'MembershipEnded', 'MandateEnded'])
      expect(types).toContain(type);
    expect(found.filter(({ type }) => type === 'VoteCast')).toHaveLength(1);
    expect(found.map(({ number }) => number)).toEqual(found.map(({ number }) => number).toSorted((a, b) => b - a));
    for (const { data } of found) expect(Object.values(data)).toContain(director());
  });

  it('about an assembly and one of its ballots', async () => {
    const ofAssembly = await typesOf(`assembly=${held.assemblyId}`);
    for (const type of ['AssemblyConvened', 'RollFrozen', 'BallotOpened', 'VoteCast']) expect(ofAssembly).toContain(type);
    expect(await typesOf(`ballot=${ballotId}`)).toEqual(['BallotClosed', 'VoteCast', 'VoteCast', 'VoteCast', 'BallotOpened']);
    expect(await typesOf(`ballot=${ballotId}&type=VoteCast&person=${director()}`)).toEqual(['VoteCast']);
  });

  it('of whom acted, and of a decision as it was written', async () => {
    expect(await typesOf(`actor=${OFFICE}`)).toEqual(['MembershipEnded', 'MandateBegun']);
    expect(await typesOf(`decision=AGM-2025-6`)).toEqual(['MandateBegun']);
    expect(await typesOf(`decision=AGM`)).toEqual([]);
    expect(await typesOf(`proceeding=${randomUUID()}`)).toEqual([]);
  });

  it('by both clocks: when it counts, and when it was recorded', async () => {
    const leaving = await entries('effectiveFrom=2026-12-01&effectiveTo=2026-12-31&type=MembershipEnded');
    expect(leaving.map(({ meta }) => meta.effectiveAt)).toEqual(['2026-12-31']);
    expect(await typesOf('effectiveFrom=2026-12-01&effectiveTo=2026-12-30&type=MembershipEnded')).toEqual([]);
    expect(await typesOf('effectiveFrom=2027-01-01&type=MembershipEnded')).toEqual([]);
    const [first, second] = (await entries('')).toReversed();
    const at = second?.meta.recordedAt ?? '';
    const sooner = await entries(`recordedTo=${at}`);
    expect(sooner.map(({ number }) => number)).toContain(second?.number);
    const later = await entries(`recordedFrom=${at}`);
    expect(later.map(({ number }) => number)).toContain(second?.number);
    if (first && first.meta.recordedAt < at) expect(later.map(({ number }) => number)).not.toContain(first.number);
    expect(await typesOf('recordedFrom=2100-01-01')).toEqual([]);
    expect(await typesOf('recordedTo=2000-01-01')).toEqual([]);
  });

  it('page after page, each entry once, whatever is asked', async () => {
    for (const filter of [
      '',
      `person=${director()}`,
      `assembly=${held.assemblyId}`,
      'type=VoteCast',
      `stream=ballot-${ballotId}`,
      'effectiveFrom=2000-01-01',
    ]) {
      const whole = (await entries(filter)).map(({ number }) => number);
      const paged: number[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Answer = await scenario.get(`/api/entries?limit=2&${filter}${cursor === '' ? '' : `&cursor=${cursor}`}`);
        paged.push(...itemsOf(page).map(({ number }) => number));
        cursor = page.body['nextCursor'] as string | null;
      }
      expect({ filter, paged }).toEqual({ filter, paged: whole });
      expect(whole.length).toBeGreaterThan(0);
    }
  });

  it('why a seat fell vacant: the end of the membership led to it', async () => {
    const [ended] = await entries(`stream=mandate-${mandateId}&type=MandateEnded`);
    const [left] = await entries('type=MembershipEnded');
    const why = (await scenario.get(`/api/entries/${ended?.number}/causation`)).body;
    expect(why).toMatchObject({
      entry: { type: 'MandateEnded' },
      causes: [{ number: left?.number, type: 'MembershipEnded' }],
      complete: true,
      effects: [],
      more: false,
    });
    const whatFollowed = (await scenario.get(`/api/entries/${left?.number}/causation`)).body;
    expect(whatFollowed['causes']).toEqual([]);
    const effects = whatFollowed['effects'] as readonly { readonly causedBy: number; readonly entry: Entry }[];
    expect(effects.map(({ causedBy, entry }) => [causedBy, entry.number])).toContainEqual([left?.number, ended?.number]);
  });

  it('what an entry changed: before and after', async () => {
    const [closed] = await entries('type=BallotClosed');
    const change = (await scenario.get(`/api/entries/${closed?.number}/change`)).body;
    expect(change).toMatchObject({
      entry: { number: closed?.number },
      changes: [{ field: 'status', before: '"open"', after: '"closed"' }],
    });
    const [ended] = await entries(`stream=mandate-${mandateId}&type=MandateEnded`);
    const { changes } = (await scenario.get(`/api/entries/${ended?.number}/change`)).body as { readonly changes: readonly object[] };
    expect(changes).toContainEqual({ field: 'cause', before: null, after: '"lossOfMembership"' });
    expect(changes).toContainEqual({ field: 'status', before: '"running"', after: '"ended"' });
  });

  it('one entry, and where its receipt is; and says when there is none', async () => {
    const [vote] = await entries('type=VoteCast');
    expect((await scenario.get(`/api/entries/${vote?.number}`)).body).toEqual(vote);
    expect(vote?.receipt).toBe(`/api/entries/${vote?.number}/receipt`);
    for (const route of ['', '/causation', '/change'])
      expect(await scenario.get(`/api/entries/999999${route}`)).toMatchObject({
        status: 404,
        body: { code: 'ENTRY_NOT_FOUND', number: 999_999 },
      });
    expect(await scenario.get('/api/entries?effectiveFrom=June')).toMatchObject({ status: 400 });
    expect(await scenario.get('/api/entries?recordedFrom=2026-13-45')).toMatchObject({ status: 400, body: { code: 'MOMENT_INVALID' } });
    expect(await scenario.get('/api/entries?cursor=x')).toMatchObject({ status: 400 });
  });
});
