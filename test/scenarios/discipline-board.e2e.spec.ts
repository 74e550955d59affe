import { addDays } from '#kernel';
import { startCooperative, type Cooperative } from '../support/discipline-over-http.js';
import { today } from '../support/today.js';
import { until } from '../support/until.js';

describe('cases before the board', () => {
  let cooperative: Cooperative;
  const heard = { memberHeard: false, assisted: false };

  /** A case on a breach of the house rules, notified and past its time to answer. */
  const ripe = async (place: number, on = '2026-03-02'): Promise<string> => {
    const incidentId = await cooperative.report(cooperative.member(place), { kind: 'houseRules', facts: 'Bruit la nuit.' });
    const proceedingId = await cooperative.open(incidentId, on);
    await cooperative.done(proceedingId, 'notice', { channel: 'handDelivered', effectiveAt: on });
    return proceedingId;
  };
  const line = async (proceedingId: string) => (await cooperative.caseOf(proceedingId))['case'];
  const byBoard = (changes: object = {}) => ({
    decidedBy: 'board',
    sat: cooperative.directors,
    votes: { for: 2, against: 1, abstain: 0 },
    decisionRef: 'BOARD-2026-4',
    effectiveAt: '2026-05-04',
    ...changes,
  });
  const suspension = (changes: object = {}) =>
    byBoard({ measure: 'suspension', rights: ['services'], from: '2026-05-10', until: '2026-08-10', proportionality: 'Bref.', ...changes });
  const file = (proceedingId: string, as?: string, form = 'file') =>
    cooperative.scenario.get(`/api/discipline/proceedings/${proceedingId}/${form}`, as === undefined ? {} : { as });

  beforeAll(async () => {
    cooperative = await startCooperative();
  }, 60_000);

  afterAll(() => cooperative.scenario.close());

  it('may be dismissed, and nothing follows', async () => {
    const proceedingId = await ripe(4);
    const dismissal = { ground: 'notProven', decisionRef: 'BOARD-2026-5', effectiveAt: '2026-04-10' };
    expect((await cooperative.step(proceedingId, 'dismissal', { ...dismissal, decisionRef: undefined })).body).toMatchObject({
      code: 'DECISION_MISSING',
    });
    await cooperative.done(proceedingId, 'dismissal', dismissal);
    expect(await line(proceedingId)).toMatchObject({ status: 'closed', outcome: 'dismissed', step: null });
    const { body } = await cooperative.scenario.get(`/api/discipline/members/${cooperative.member(4)}/record`);
    expect(body['items']).toEqual([]);
    expect((await cooperative.step(proceedingId, 'sanction', byBoard({ measure: 'warning' }))).body).toMatchObject({
      code: 'PROCEEDING_STAGE_WRONG',
    });
  });

  it('stand in the work queue when their day has passed; a late statement is read all the same', async () => {
    const proceedingId = await ripe(5);
    const { body } = await cooperative.scenario.get('/api/discipline/work');
    const mine = (body['cases'] as readonly { readonly proceedingId: string }[]).filter((one) => one.proceedingId === proceedingId);
    expect(mine).toMatchObject([{ step: 'awaitStatement', dueOn: '2026-04-01', overdue: true }]);
    await cooperative.done(proceedingId, 'statement', { statement: 'J’étais absente.', effectiveAt: '2026-04-20' });
    const { steps } = (await cooperative.caseOf(proceedingId)) as { readonly steps: readonly unknown[] };
    expect(steps.at(-1)).toMatchObject({ type: 'StatementReceived', data: { late: true } });
    expect(await line(proceedingId)).toMatchObject({ step: 'decide', dueOn: '2026-06-01', overdue: true });
  });

  it('go to the assembly when recusals leave the board without a quorum', async () => {
    const proceedingId = await ripe(6);
    const [first = '', second = ''] = cooperative.directors;
    await cooperative.done(proceedingId, 'recusals', { directorId: first, ground: 'concerned', effectiveAt: '2026-03-10' });
    expect(await line(proceedingId)).toMatchObject({ referred: false });
    const withHer = await cooperative.step(proceedingId, 'hearing', { sat: cooperative.directors, ...heard, effectiveAt: '2026-04-10' });
    expect(withHer.body).toMatchObject({ code: 'MAY_NOT_SIT' });
    await cooperative.done(proceedingId, 'recusals', { directorId: second, ground: 'kinship', effectiveAt: '2026-03-11' });
    expect(await line(proceedingId)).toMatchObject({ referred: true });
    const { steps } = (await cooperative.caseOf(proceedingId)) as { readonly steps: readonly unknown[] };
    expect(steps.at(-1)).toMatchObject({ type: 'CaseReferred', data: { ground: 'boardWithoutQuorum', left: 1, required: 2 } });
    expect((await cooperative.step(proceedingId, 'sanction', byBoard({ measure: 'warning' }))).body).toMatchObject({
      code: 'BODY_NOT_COMPETENT',
    });
  });

  it('need enough of the board, every vote once, more for than against, and a measure the law allows', async () => {
    const proceedingId = await ripe(7);
    const refused = async (body: object, code: string) =>
      expect((await cooperative.step(proceedingId, 'sanction', body as never)).body).toMatchObject({ code });
    const [alone] = cooperative.directors;
    await refused(byBoard({ measure: 'warning', sat: [alone], votes: { for: 1, against: 0, abstain: 0 } }), 'BOARD_QUORUM_MISSING');
    await refused(byBoard({ measure: 'warning', votes: { for: 3, against: 1, abstain: 0 } }), 'BODY_VOTES_INVALID');
    await refused(byBoard({ measure: 'warning', votes: { for: 1, against: 1, abstain: 1 } }), 'DECISION_NOT_CARRIED');
    await refused(suspension(), 'STEP_MISSING');
    await cooperative.done(proceedingId, 'hearing', {
      sat: cooperative.directors,
      ...heard,
      effectiveAt: '2026-04-10',
      notes: 'Ne s’est pas présenté.',
    });
    await refused(suspension({ rights: ['vote'] }), 'MEASURE_NOT_ALLOWED');
    await refused(suspension({ until: '2027-08-10' }), 'MEASURE_NOT_ALLOWED');
    await refused(suspension({ proportionality: undefined }), 'STEP_MISSING');
    await cooperative.done(proceedingId, 'sanction', suspension());
  });

  it('wait for the time to appeal, then take effect by themselves, once', async () => {
    const { body } = await cooperative.scenario.get(`/api/discipline/proceedings?memberId=${cooperative.member(7)}`);
    const [{ proceedingId }] = body['items'] as readonly [{ readonly proceedingId: string }];
    await cooperative.done(proceedingId, 'sanction/notification', { channel: 'registeredLetter', effectiveAt: '2026-05-05' });
    const took = () => cooperative.caseOf(proceedingId);
    const { steps } = (await until(took, (told) => JSON.stringify(told).includes('SanctionTookEffect'))) as {
      readonly steps: readonly { readonly type: string; readonly data: Readonly<Record<string, string>> }[];
    };
    const [effect, ...more] = steps.filter(({ type }) => type === 'SanctionTookEffect');
    expect(more).toEqual([]);
    const { from = '', until: end = '' } = effect?.data ?? {};
    // It lasts as long as was decided, from the day on which nobody could appeal any more.
    expect((Date.parse(end) - Date.parse(from)) / 86_400_000).toBe(92);
    const suspended = await until(
      () => cooperative.onRoster(cooperative.member(7), from),
      (told) => JSON.stringify(told).includes('services'),
    );
    expect(suspended).toMatchObject({ suspended: ['services'] });
    expect(await cooperative.onRoster(cooperative.member(7), end)).toMatchObject({ suspended: [] });
    await cooperative.done(proceedingId, 'rehabilitation', { decisionRef: 'BOARD-2026-30' });
    expect(await line(proceedingId)).toMatchObject({ status: 'closed', outcome: 'rehabilitated' });
  });

  it('are made milder on appeal, and never harsher', async () => {
    const proceedingId = await ripe(3);
    await cooperative.done(proceedingId, 'hearing', { sat: cooperative.directors, ...heard, effectiveAt: '2026-04-10' });
    await cooperative.done(proceedingId, 'sanction', suspension());
    await cooperative.done(proceedingId, 'sanction/notification', { channel: 'email' });
    const tooEarly = await cooperative.step(proceedingId, 'appeal', { effectiveAt: '2026-05-05' });
    expect(tooEarly.body).toMatchObject({ code: 'STEP_DATE_INVALID' });
    await cooperative.done(proceedingId, 'appeal', { appeal: 'La mesure est trop lourde.' });
    const decision = { outcome: 'reduced', decisionRef: 'AGM-2026-20' };
    const in300Days = addDays(today, 300);
    const harsher = { measure: 'suspension', rights: ['services'], until: in300Days };
    expect((await cooperative.step(proceedingId, 'appeal/decision', { ...decision, reducedTo: harsher })).body).toMatchObject({
      code: 'MEASURE_NOT_MILDER',
    });
    await cooperative.done(proceedingId, 'appeal/decision', {
      ...decision,
      reducedTo: { measure: 'reprimand' },
      reasons: 'Un blâme suffit.',
    });
    expect(await line(proceedingId)).toMatchObject({ status: 'sanctioned', measure: 'reprimand' });
  });

  it('show steps and measures to everybody, and what was said to their parties only', async () => {
    const { body } = await cooperative.scenario.get(`/api/discipline/proceedings?memberId=${cooperative.member(6)}`);
    const [{ proceedingId }] = body['items'] as readonly [{ readonly proceedingId: string }];
    const [recused, , third] = cooperative.directors;
    expect(JSON.stringify(await cooperative.caseOf(proceedingId))).not.toContain('Bruit');
    for (const stranger of [undefined, cooperative.member(5), recused])
      expect(await file(proceedingId, stranger)).toMatchObject({ status: 403, body: { code: 'CASE_FILE_NOT_OPEN_TO_YOU' } });
    for (const party of [cooperative.member(6), third]) {
      const { body: read } = await file(proceedingId, party);
      expect(JSON.stringify(read)).toContain('Bruit la nuit.');
    }
    const { body: written } = await file(proceedingId, third, 'file.md');
    expect(written['text']).toContain('> Bruit la nuit.');
    expect(String(written['text']).indexOf('Incident reported')).toBeLessThan(String(written['text']).indexOf('Member told of her case'));
  });

  it('keep their order when what was said is erased, and show it as erased', async () => {
    const proceedingId = await cooperative.scenario
      .get(`/api/discipline/proceedings?memberId=${cooperative.member(4)}`)
      .then(({ body }) => (body['items'] as readonly [{ readonly proceedingId: string }])[0].proceedingId);
    const member = cooperative.member(4);
    const { body: before } = await file(proceedingId, member);
    await cooperative.done(proceedingId, 'erasure', { basis: 'retentionOver' });
    const { body: after } = await file(proceedingId, member);
    const shape = (read: typeof before) => (read['entries'] as readonly { readonly number: number; readonly data: unknown }[]).map(({ number, data }) => ({ number, data })); // prettier-ignore
    expect(shape(after)).toEqual(shape(before));
    expect(JSON.stringify(after)).not.toContain('Bruit');
    const { body: written } = await file(proceedingId, member, 'file.md');
    expect(written['text']).toMatch(/erased on \(GDPR, art\. 17\) \d{4}-\d{2}-\d{2}/);
  });

  it('are counted so that nobody is recognised', async () => {
    const of = async (year: string) => (await cooperative.scenario.get(`/api/discipline/statistics/${year}`)).body;
    expect(await of('2026')).toMatchObject({ incidents: { total: 5, byFamily: { houseRules: 5, harmToPersons: 0 } } });
    expect(await of(today.slice(0, 4))).toMatchObject({ sanctions: { total: null, byMeasure: { reprimand: null, exclusion: 0 } } });
  });
});
