import { randomUUID } from 'node:crypto';
import { startCooperative, type Cooperative } from '../support/discipline-over-http.js';
import { today } from '../support/today.js';
import { until } from '../support/until.js';

/** Another system, as it names itself. */
const ACCOUNTING = randomUUID();

describe('incidents the rulebook answers by itself', () => {
  let cooperative: Cooperative;
  const records = async (memberId: string) =>
    (await cooperative.scenario.get(`/api/discipline/members/${memberId}/record`)).body['items'] as readonly unknown[];
  const typesOf = async (proceedingId: string) => {
    const { steps } = (await cooperative.caseOf(proceedingId)) as { readonly steps: readonly { readonly type: string }[] };
    return steps.map(({ type }) => type);
  };

  beforeAll(async () => {
    cooperative = await startCooperative();
  }, 60_000);

  afterAll(() => cooperative.scenario.close());

  it('answer a small overdraft with a warning, and say by which policy', async () => {
    const member = cooperative.member(4);
    const incidentId = await cooperative.report(member, { amountCents: 4_200, facts: 'Compte activité à découvert.' });
    const proceedingId = await cooperative.answered(incidentId);
    expect(await typesOf(proceedingId)).toEqual(['ProceedingOpened', 'SanctionPronounced', 'SanctionTookEffect']);
    expect((await cooperative.caseOf(proceedingId))['case']).toMatchObject({
      status: 'sanctioned',
      policy: 'smallOverdraft',
      measure: 'warning',
      step: 'notifySanction',
    });
    expect(await records(member)).toMatchObject([{ measure: 'warning', rights: [], endedBy: null }]);
  });

  it('escalate on the third within a year: a case, and the fourth joins it', async () => {
    const member = cooperative.member(5);
    const overdraft = (on: string) => cooperative.report(member, { effectiveAt: on, amountCents: 1_000 });
    const [first, second] = [await overdraft('2026-01-10'), await overdraft('2026-02-10')];
    const earlier = [await cooperative.answered(first), await cooperative.answered(second)];
    const third = await overdraft('2026-03-10');
    const proceedingId = await cooperative.answered(third);
    expect(earlier).not.toContain(proceedingId);
    const { steps } = (await cooperative.caseOf(proceedingId)) as { readonly steps: readonly { readonly data: unknown }[] };
    expect(steps).toMatchObject([{ type: 'ProceedingOpened', data: { policy: 'thirdOverdraft', counted: [first, second, third] } }]);
    const fourth = await overdraft('2026-04-10');
    expect(await cooperative.answered(fourth)).toBe(proceedingId);
    expect((await cooperative.caseOf(proceedingId))['case']).toMatchObject({ status: 'open', incidents: 2 });
  });

  it('open a case above the amount: services rest meanwhile, the vote never', async () => {
    const member = cooperative.member(6);
    const proceedingId = await cooperative.answered(await cooperative.report(member, { kind: 'unpaidDebt', amountCents: 50_000 }));
    const line = await until(
      () => cooperative.onRoster(member, today),
      (told) => JSON.stringify(told).includes('services'),
    );
    expect(line).toMatchObject({ suspended: ['services'] });
    const { body } = await cooperative.scenario.get(`/api/members/${member}/voting-right?asOf=${today}`);
    expect(body).toMatchObject({ mayVote: true });
    const { body: measures } = await cooperative.scenario.get('/api/discipline/measures');
    expect(measures['items']).toContainEqual(expect.objectContaining({ proceedingId, measure: 'interim', rights: ['services'] }));
    await cooperative.done(proceedingId, 'interim-measure/lifting');
    await until(
      () => cooperative.onRoster(member, today),
      (told) => !JSON.stringify(told).includes('services'),
    );
    expect(await cooperative.onRoster(member, today)).toMatchObject({ suspended: [] });
  });

  it('leave what no policy answers to somebody', async () => {
    const incidentId = await cooperative.report(cooperative.member(7), { kind: 'houseRules' });
    const { body } = await cooperative.scenario.get('/api/discipline/work');
    expect(body['incidents']).toMatchObject([{ incidentId, proceedingId: null, kind: 'houseRules' }]);
    await cooperative.scenario.post(`/api/discipline/incidents/${incidentId}/withdrawal`, { ground: 'settled' });
    const { body: later } = await cooperative.scenario.get('/api/discipline/work');
    expect(later['incidents']).toEqual([]);
  });

  it('are looked at by a person when whom it concerns asks for it', async () => {
    const member = cooperative.member(3);
    const proceedingId = await cooperative.answered(await cooperative.report(member, { amountCents: 10 }));
    expect((await cooperative.step(proceedingId, 'review/decision', { outcome: 'lifted', decisionRef: 'BOARD-1' })).body).toMatchObject({
      code: 'NOTHING_TO_REVIEW',
    });
    await cooperative.done(proceedingId, 'review', { review: 'Le virement était en cours.' });
    expect((await cooperative.caseOf(proceedingId))['case']).toMatchObject({ step: 'decideReview' });
    await cooperative.done(proceedingId, 'review/decision', { outcome: 'lifted', decisionRef: 'BOARD-2026-9', reasons: 'C’est exact.' });
    expect((await cooperative.caseOf(proceedingId))['case']).toMatchObject({ status: 'closed', outcome: 'lifted' });
    expect(await records(member)).toEqual([]);
  });

  it('let a person look at rights that rest, and the case goes on', async () => {
    const member = cooperative.member(1);
    const proceedingId = await cooperative.answered(await cooperative.report(member, { kind: 'falseInvoice', amountCents: 70_000 }));
    await cooperative.done(proceedingId, 'review', { review: 'La facture est exacte.' });
    await cooperative.done(proceedingId, 'review/decision', { outcome: 'lifted', decisionRef: 'BOARD-2026-10', reasons: 'À vérifier.' });
    expect((await cooperative.caseOf(proceedingId))['case']).toMatchObject({ status: 'open', outcome: null, step: 'notifyMember' });
    const line = await until(
      () => cooperative.onRoster(member, today),
      (told) => !JSON.stringify(told).includes('services'),
    );
    expect(line).toMatchObject({ suspended: [] });
  });

  it('are one however often another system sends them', async () => {
    const told = { memberId: cooperative.member(2), kind: 'overdraft', effectiveAt: '2026-03-01', reportedBy: 'system', amountCents: 5 };
    const send = () => cooperative.scenario.post('/api/discipline/incidents', told, { as: ACCOUNTING, key: 'invoice-17' });
    const [first, again] = [await send(), await send()];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.number).toBe(first.number);
    await cooperative.answered(String(first.body['stream']).replace('incident-', ''));
  });

  it('are the same after a restart, each answered once', async () => {
    const before = (await cooperative.scenario.get('/api/discipline/proceedings?limit=200')).body['items'];
    await cooperative.scenario.restart();
    const after = (await cooperative.scenario.get('/api/discipline/proceedings?limit=200')).body['items'];
    expect(after).toEqual(before);
  });
});
