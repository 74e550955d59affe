import { setTimeout as pause } from 'node:timers/promises';
import { dateIn } from '#kernel';
import { plainCooperativeRules } from '#statutes';
import { startScenario, type Scenario } from '../support/scenario.js';

const DAY = 86_400_000;

describe('what was known', () => {
  let scenario: Scenario;
  /** when each of the two admissions was recorded */
  let admissions: readonly { readonly number: number; readonly recordedAt: string }[];

  const membersKnown = async (knownAt: string | number): Promise<unknown> => {
    const { status, body } = await scenario.get(`/api/members?asOf=2025-01-01&knownAt=${knownAt}`);
    return status === 200 ? (body['items'] as readonly unknown[]).length : body['code'];
  };

  beforeAll(async () => {
    scenario = await startScenario({ processes: 'none' });
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2020-01-01', rules: plainCooperativeRules });
    for (const decisionRef of ['BOARD-2021-1', 'BOARD-2021-2']) {
      const { body } = await scenario.post('/api/members', { kind: 'naturalPerson', effectiveAt: '2021-01-01' });
      const path = `/api/members/${String(body['stream']).replace('member-', '')}/admission`;
      await scenario.post(path, { effectiveAt: '2021-02-01', decisionRef });
      await pause(5); // so that no two are recorded in one millisecond
    }
    const { body } = await scenario.get('/api/entries?type=MemberAdmitted');
    const items = body['items'] as readonly { readonly number: number; readonly meta: { readonly recordedAt: string } }[];
    admissions = items.map(({ number, meta }) => ({ number, recordedAt: meta.recordedAt })).toReversed();
  }, 60_000);

  afterAll(() => scenario.close());

  it('at a ledger number is what was recorded up to it', async () => {
    const [first, second] = admissions;
    expect(await membersKnown(first?.number ?? Number.NaN)).toBe(1);
    expect(await membersKnown(second?.number ?? Number.NaN)).toBe(2);
    expect(await membersKnown(-1)).toBe(0);
  });

  it('at an instant is what was recorded by then', async () => {
    const [first, second] = admissions;
    expect(await membersKnown(first?.recordedAt ?? '')).toBe(1);
    expect(await membersKnown(second?.recordedAt ?? '')).toBe(2);
    expect(await membersKnown('2020-01-01T00:00:00Z')).toBe(0);
  });

  it('on a date is what was recorded by the end of that day, as the cooperative counts days', async () => {
    const instant = Date.parse(admissions[1]?.recordedAt ?? '');
    const dayOf = (time: number): string => dateIn(plainCooperativeRules.timeZone, new Date(time).toISOString());
    expect(await membersKnown(dayOf(instant))).toBe(2);
    expect(await membersKnown(dayOf(instant - DAY))).toBe(0);
    expect(await membersKnown(dayOf(instant + DAY))).toBe(2);
  });

  it.each([
    ['2026-02-30', 'MOMENT_INVALID'],
    ['2026-06-18T25:00:00Z', 'MOMENT_INVALID'],
    ['2026-06-18T18:00:00', 'SHAPE_INVALID'],
    ['yesterday', 'SHAPE_INVALID'],
    ['-2', 'SHAPE_INVALID'],
  ])('is not asked at %s', async (knownAt, code) => expect(await membersKnown(knownAt)).toBe(code));
});
