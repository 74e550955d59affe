import { randomUUID } from 'node:crypto';
import { startCooperative, type Cooperative } from '../support/discipline-over-http.js';
import { until } from '../support/until.js';

const PROPORTIONALITY = 'Trois rappels sont restés sans effet ; rien de plus léger ne protège les autres.';

describe('an exclusion, from the incident to the appeal that quashes it', () => {
  let cooperative: Cooperative;
  let proceedingId: string;
  let excluded: string;
  const ballotId = randomUUID();
  const exclusion = { measure: 'exclusion', decidedBy: 'assembly', decisionRef: 'AGM-2026-7', proportionality: PROPORTIONALITY, ballotId };

  const account = async () => {
    const { body } = await cooperative.scenario.get(`/api/members/${excluded}/share-account`);
    return body as { readonly holdings?: readonly unknown[] } & Readonly<Record<string, unknown>>;
  };
  const movements = async (): Promise<readonly { readonly type: string; readonly quantity: number }[]> =>
    (await cooperative.scenario.get(`/api/movements?memberId=${excluded}`)).body['items'] as never;
  const types = async () => (await movements()).map(({ type, quantity }) => `${type} ${quantity}`);

  beforeAll(async () => {
    cooperative = await startCooperative({
      discipline: { appealSuspends: false },
      assembly: { kind: 'extraordinary', resolutions: ['Un sociétaire cesse de faire partie de la société.'] },
    });
    excluded = cooperative.member(6);
    const { scenario } = cooperative;
    for (const memberId of [excluded, ...cooperative.directors]) {
      const subscriptionId = randomUUID();
      const subscribed = {
        subscriptionId,
        shareClass: 'A',
        quantity: 3,
        effectiveAt: '2021-03-01',
        payment: { amountCents: 9_000, method: 'transfer' },
      };
      const { status, body } = await scenario.post(`/api/members/${memberId}/subscriptions`, subscribed);
      if (status !== 201) throw new Error(JSON.stringify(body));
    }
    const seat = { memberId: excluded, body: 'supervisoryBoard', from: '2025-06-19', lastYear: 2099, decisionRef: 'AGM-2025-5' };
    await scenario.post('/api/mandates', seat);
  }, 60_000);

  afterAll(() => cooperative.scenario.close());

  it('keeps the order of the steps, and names the article or the rule of the one that is missing', async () => {
    const incidentId = await cooperative.report(excluded, { kind: 'houseRules', facts: 'Menaces répétées à l’atelier.' });
    proceedingId = await cooperative.open(incidentId, '2026-03-02');
    const refused = async (step: string, body: object, details: object) =>
      expect((await cooperative.step(proceedingId, step, body as never)).body).toMatchObject(details);
    await refused('sanction', { ...exclusion, effectiveAt: '2026-03-03' }, { code: 'STEP_MISSING', detail: expect.stringContaining('CEDH') as unknown }); // prettier-ignore
    await refused('statement', { statement: 'Je conteste.' }, { code: 'STEP_MISSING' });
    await cooperative.done(proceedingId, 'notice', { channel: 'registeredLetter', effectiveAt: '2026-03-03', documentRef: 'LRAR-17' });
    await refused('sanction', { ...exclusion, effectiveAt: '2026-03-10' }, { code: 'STATEMENT_STILL_DUE', detail: expect.stringContaining('discipline/statementDays') as unknown }); // prettier-ignore
    await cooperative.done(proceedingId, 'file-access', { effectiveAt: '2026-03-05' });
    await cooperative.done(proceedingId, 'statement', { statement: 'Je conteste les faits.', effectiveAt: '2026-03-20' });
    await refused('sanction', { ...exclusion, effectiveAt: '2026-04-10' }, { code: 'STEP_MISSING', detail: expect.stringContaining('hearing') as unknown }); // prettier-ignore
    const hearing = { sat: cooperative.directors, memberHeard: true, assisted: true, notes: 'Entendu.', effectiveAt: '2026-04-10' };
    await refused('hearing', { ...hearing, sat: [cooperative.member(5)] }, { code: 'MAY_NOT_SIT' });
    await cooperative.done(proceedingId, 'hearing', hearing);
    const votes = { for: 3, against: 0, abstain: 0 };
    const byBoard = { ...exclusion, decidedBy: 'board', sat: cooperative.directors, votes, ballotId: undefined };
    await refused('sanction', { ...byBoard, effectiveAt: '2026-04-10' }, { code: 'BODY_NOT_COMPETENT' });
  });

  it('is decided by the assembly, and she votes on her own exclusion', async () => {
    const { scenario, assemblyId, resolutionIds, rightOf } = cooperative;
    const path = (rest: string) => `/api/assemblies/${assemblyId}${rest}`;
    for (const memberId of cooperative.memberIds) await scenario.put(path(`/attendance/${memberId}`), { mode: 'room' });
    await scenario.post(path('/ballots'), { ballotId, resolutionId: resolutionIds[0] });
    const refused = await cooperative.step(proceedingId, 'sanction', { ...exclusion, effectiveAt: '2026-06-18' });
    expect(refused.body).toMatchObject({ code: 'BALLOT_DOES_NOT_CARRY' });
    for (const memberId of cooperative.memberIds) {
      const vote = { rightId: rightOf.get(memberId), choice: memberId === excluded ? 'against' : 'for' };
      const { status } = await scenario.post(path(`/ballots/${ballotId}/votes`), vote, { as: memberId });
      expect(status).toBe(201);
    }
    await scenario.post(path(`/ballots/${ballotId}/closing`));
    const { body } = await scenario.post(path(`/ballots/${ballotId}/proclamation`));
    expect(body).toMatchObject({ stream: `ballot-${ballotId}` });
    await cooperative.done(proceedingId, 'sanction', { ...exclusion, effectiveAt: '2026-06-18' });
    expect((await cooperative.caseOf(proceedingId))['case']).toMatchObject({ status: 'sanctioned', step: 'notifySanction' });
  });

  it('takes effect with its notification: membership and mandate end, the roll of that day stays as it is', async () => {
    const notified = { channel: 'registeredLetter', effectiveAt: '2026-06-19' };
    await cooperative.done(proceedingId, 'sanction/notification', notified);
    await until(
      () => cooperative.onRoster(excluded, '2026-06-20'),
      (line) => line === null,
    );
    expect(await cooperative.onRoster(excluded, '2026-06-19')).not.toBeNull();
    const seats = () => cooperative.scenario.get(`/api/members/${excluded}/seats?asOf=2026-06-20`);
    expect((await until(seats, ({ body }) => JSON.stringify(body['sitsOn']) === '[]')).body['sitsOn']).toEqual([]);
    const { body } = await cooperative.scenario.get(`/api/assemblies/${cooperative.assemblyId}/rights?memberId=${excluded}`);
    expect(JSON.stringify(body)).toContain(excluded);
  });

  it('has her shares claimed from the accounts of that year, and cancelled in turn', async () => {
    const accounts = { closedOn: '2026-06-30', resultCents: 0, capitalCents: 36_000, uncoveredLossCents: 0, effectiveAt: '2026-09-15' };
    expect((await cooperative.scenario.post('/api/financial-years/2026/accounts', accounts)).status).toBe(201);
    expect(await until(types, (told) => told.length === 3)).toEqual(expect.arrayContaining(['SharesCancelled -3']));
    const { body } = await cooperative.scenario.get('/api/claims');
    expect(body['items']).toMatchObject([{ memberId: excluded, status: 'cancelled', amountCents: 9_000 }]);
  });

  it('is quashed on appeal: member, director and holder as before, and nothing is erased', async () => {
    await cooperative.done(proceedingId, 'appeal', { appeal: 'La convocation était irrégulière.', effectiveAt: '2026-07-01' });
    expect((await cooperative.caseOf(proceedingId))['case']).toMatchObject({ status: 'appealed', step: 'decideAppeal' });
    const decision = { outcome: 'quashed', decisionRef: 'AGM-2026-12', reasons: 'La procédure était viciée.', effectiveAt: '2026-10-01' };
    await cooperative.done(proceedingId, 'appeal/decision', decision);
    await until(
      () => cooperative.onRoster(excluded, '2026-11-01'),
      (line) => line !== null,
    );
    expect(await cooperative.onRoster(excluded, '2026-11-01')).toMatchObject({ suspended: [] });
    const seats = () => cooperative.scenario.get(`/api/members/${excluded}/seats?asOf=2026-07-01`);
    expect((await until(seats, ({ body }) => JSON.stringify(body['sitsOn']) !== '[]')).body['sitsOn']).toEqual(['supervisoryBoard']);
    expect(await until(types, (told) => told.length === 4)).toEqual(
      expect.arrayContaining(['SharesCancelled -3', 'SharesEntryRetracted 3']),
    );
    expect((await cooperative.scenario.get('/api/claims')).body['items']).toEqual([]);
    expect(await account()).toMatchObject({ memberId: excluded });
    const { body: sanctions } = await cooperative.scenario.get('/api/discipline/sanctions');
    expect(sanctions['items']).toMatchObject([{ measure: 'exclusion', endedBy: 'quashed' }]);
    const { body: record } = await cooperative.scenario.get(`/api/discipline/members/${excluded}/record`);
    expect(record['items']).toEqual([]);
    const { body: reconciled } = await cooperative.scenario.get('/api/registers/reconciliation');
    expect(JSON.stringify(reconciled)).not.toContain('"holds":false');
  });

  it('left every effect once, after a restart too', async () => {
    await cooperative.scenario.restart();
    const { body } = await cooperative.scenario.get(`/api/entries?stream=member-${excluded}`);
    const entries = (body['items'] as readonly { readonly type: string }[]).map(({ type }) => type);
    expect(entries.filter((type) => type === 'MembershipEnded' || type === 'MembershipEntryRetracted').toSorted()).toEqual([
      'MembershipEnded',
      'MembershipEntryRetracted',
    ]);
    expect((await types()).length).toBe(4);
  });
});
