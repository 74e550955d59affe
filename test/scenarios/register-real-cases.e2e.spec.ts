import { randomUUID } from 'node:crypto';
import { plainCooperativeRules, scicRules, sharedEnterpriseRules, type Rules } from '#statutes/domain';
import { holdAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

let scenario: Scenario;

beforeEach(async () => {
  scenario = await startScenario();
});

/** The processes have a machine to share. */
const PATIENCE = 30_000;

afterEach(() => scenario.close());

const records = async (path: string, body: object): Promise<Answer> => {
  const answer = await scenario.post(path, body);
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

const adopts = (effectiveFrom: string, rules: Rules) => records('/api/rulebook/versions', { effectiveFrom, rules });

const joins = async (effectiveAt: string, category?: string): Promise<string> => {
  const memberId = randomUUID();
  await records('/api/members/registrations', { memberId, kind: 'naturalPerson', effectiveAt, ...(category ? { category } : {}) });
  return memberId;
};

const takes = async (memberId: string, quantity: number, effectiveAt: string, shareClass = 'A', nominal = 3_000): Promise<string> => {
  const subscriptionId = randomUUID();
  const payment = { amountCents: quantity * nominal, method: 'transfer' };
  await records(`/api/members/${memberId}/subscriptions`, { subscriptionId, shareClass, quantity, payment, effectiveAt });
  return subscriptionId;
};

const account = async (memberId: string) => (await scenario.get(`/api/members/${memberId}/share-account`)).body;

const capitalOn = async (asOf: string, minPosition: number) =>
  (await scenario.get(`/api/capital?asOf=${asOf}&minPosition=${minPosition}`)).body;

const accountsOf = (year: number, capitalCents: number, uncoveredLossCents = 0) =>
  records(`/api/financial-years/${year}/accounts`, {
    closedOn: `${year}-12-31`,
    resultCents: -uncoveredLossCents,
    capitalCents,
    uncoveredLossCents,
    effectiveAt: `${year + 1}-06-18`,
  });

const claimsOnce = (isWanted: (items: readonly Readonly<Record<string, unknown>>[]) => boolean) =>
  until(
    async () => (await scenario.get('/api/claims')).body['items'] as readonly Readonly<Record<string, unknown>>[],
    (items) => isWanted(items),
  );

it(
  'a member comes to hold three shares by deductions from pay, each in a month of 100 euros or more',
  async () => {
    await adopts('2010-01-01', sharedEnterpriseRules);
    const memberId = await joins('2025-04-01');
    const pay = (month: string, netPayCents: number) =>
      scenario.post(`/api/members/${memberId}/deductions`, { month, netPayCents, effectiveAt: `${month}-28` });
    await pay('2025-05', 9_999);
    expect((await account(memberId))['owed']).toMatchObject({ owed: 3, held: 0, missing: 3 });
    for (const month of ['2025-06', '2025-06', '2025-07', '2025-09']) await pay(month, 10_000);
    expect((await account(memberId))['owed']).toMatchObject({ held: 3, missing: 0 });
    expect((await pay('2025-10', 300_000)).body['number']).toBeUndefined();
    const { body } = await scenario.get('/api/members?asOf=2025-12-31');
    expect(body['items']).toHaveLength(1);
  },
  PATIENCE,
);

it(
  'where a share gives a year of access, three shares give three years',
  async () => {
    await adopts('2010-01-01', { ...scicRules, shareClasses: [{ shareClass: 'year', nominalCents: 2_000 }] });
    const memberId = await joins('2023-04-01', 'beneficiaries');
    for (const date of ['2023-04-01', '2024-03-20', '2025-03-28']) await takes(memberId, 1, date, 'year', 2_000);
    expect((await account(memberId))['coveredUntil']).toEqual({ year: '2026-04-01' });
  },
  PATIENCE,
);

it(
  'a nominal value changed by decision is that of later subscriptions, and the change of rules can be read',
  async () => {
    await adopts('2010-01-01', sharedEnterpriseRules);
    const memberId = await joins('2012-01-01');
    await takes(memberId, 10, '2012-01-01');
    await adopts('2020-01-01', { ...sharedEnterpriseRules, shareClasses: [{ shareClass: 'A', nominalCents: 5_000 }] });
    await takes(memberId, 10, '2020-01-01', 'A', 5_000);
    const { number } = await adopts('2030-01-01', sharedEnterpriseRules);
    expect(await capitalOn('2019-12-31', number)).toMatchObject({ subscribedCents: 30_000, rulebookVersion: 1 });
    expect(await capitalOn('2020-01-01', number)).toMatchObject({ subscribedCents: 80_000, rulebookVersion: 2 });
    expect(Object.values((await scenario.get('/api/rulebook/versions/1/changes/2')).body)).toEqual([
      { path: 'shareClasses/0/nominalCents', before: '3000', after: '5000' },
    ]);
  },
  PATIENCE,
);

it(
  'a withdrawal in a year when the floor blocks payment waits its turn, and is paid when new capital comes in',
  async () => {
    await adopts('2010-01-01', plainCooperativeRules);
    const [first, second, stays] = [await joins('2020-01-01'), await joins('2020-01-01'), await joins('2020-01-01')];
    for (const [memberId, quantity] of [
      [first, 60],
      [second, 20],
      [stays, 20],
    ] as const)
      await takes(memberId, quantity, '2020-01-01');
    await accountsOf(2023, 300_000);
    const [one, two] = [randomUUID(), randomUUID()];
    for (const [memberId, claimId] of [
      [first, one],
      [second, two],
    ] as const) {
      await records(`/api/members/${memberId}/ending`, { cause: 'withdrawal', effectiveAt: '2023-12-31' });
      await records(`/api/members/${memberId}/claims`, { claimId, year: 2023, effectiveAt: '2024-06-30' });
    }
    const blocked = await claimsOnce((items) => items.some(({ status }) => status === 'deferred'));
    expect(blocked).toMatchObject([
      { claimId: one, status: 'cancelled', amountCents: 180_000 },
      { claimId: two, status: 'deferred', ground: 'capitalFloor' },
    ]);
    const payment = { amountCents: 60_000, method: 'transfer', effectiveAt: '2024-07-15' };
    expect((await scenario.post(`/api/members/${second}/claims/${two}/payments`, payment)).body).toMatchObject({
      code: 'CLAIM_NOT_PAYABLE',
    });

    const { knownAt } = (await scenario.get('/api/claims')).body;
    await takes(await joins('2024-07-10'), 30, '2024-07-10');
    await claimsOnce((items) => items.every(({ status }) => status === 'cancelled'));
    await records(`/api/members/${second}/claims/${two}/payments`, payment);
    expect(await claimsOnce((items) => items.length === 1)).toMatchObject([{ claimId: one }]);
    // What was believed before the money came in is still there to be asked.
    const then = await scenario.get(`/api/claims?knownAt=${String(knownAt)}`);
    expect(then.body['items']).toMatchObject([{ claimId: one }, { claimId: two, status: 'deferred' }]);
    expect((await scenario.get('/api/registers/reconciliation')).body).toMatchObject({ holds: true });
  },
  PATIENCE,
);

it(
  'an exclusion ends a membership by a decision; shares are worth their part of the losses less',
  async () => {
    await adopts('2010-01-01', plainCooperativeRules);
    const [memberId] = [await joins('2020-01-01'), await joins('2020-01-01')];
    await takes(memberId, 10, '2020-01-01');
    const exclusion = { cause: 'exclusion', effectiveAt: '2023-09-01', lastDay: '2023-09-30' };
    expect((await scenario.post(`/api/members/${memberId}/ending`, exclusion)).body).toMatchObject({ code: 'DECISION_MISSING' });
    const { number } = await records(`/api/members/${memberId}/ending`, { ...exclusion, decisionRef: 'AG-2023-09' });
    const may = async (asOf: string) =>
      (await scenario.get(`/api/members/${memberId}/voting-right?asOf=${asOf}&minPosition=${number}`)).body;
    expect(await may('2023-09-30')).toMatchObject({ mayVote: true, reason: 'member' });
    expect(await may('2023-10-01')).toMatchObject({ mayVote: false, reason: 'membershipEnded', grounds: [{}, { number }] });
    await accountsOf(2023, 30_000, 6_000);
    await records(`/api/members/${memberId}/claims`, { year: 2023, effectiveAt: '2024-06-30' });
    expect(await claimsOnce((items) => items.length > 0)).toMatchObject([
      { cause: 'membershipEnded', amountCents: 24_000, lossDeductionCents: 6_000, liableUntil: '2028-09-30' },
    ]);
  },
  PATIENCE,
);

it(
  'on a death the membership ends, the heirs receive the shares, and a wrong share of the estate is taken back',
  async () => {
    await adopts('2010-01-01', plainCooperativeRules);
    const [dead, daughter, son] = [await joins('2015-01-01'), await joins('2020-01-01'), await joins('2024-03-01')];
    const subscriptionId = await takes(dead, 5, '2015-01-01');
    await records(`/api/members/${dead}/ending`, { cause: 'death', effectiveAt: '2024-02-10' });
    const inherits = (counterpartyId: string, quantity: number, transferId = randomUUID()) =>
      records(`/api/members/${dead}/transfers`, {
        ...{ transferId, subscriptionId, counterpartyId, quantity, cause: 'succession' },
        ...{ effectiveAt: '2024-04-02', decisionRef: 'BOARD-2024-04', documentRef: 'NOTARY-88' },
      });
    const wrong = randomUUID();
    await inherits(daughter, 3);
    await inherits(daughter, 2, wrong);
    await until(
      () => account(daughter),
      ({ subscriptions }) => Object.keys(subscriptions as object).length === 2,
    );
    const back = { counterpartyId: daughter, ground: 'wrongPerson', effectiveAt: '2024-04-02' };
    await records(`/api/members/${dead}/transfers/${wrong}/retraction`, back);
    const { number } = await inherits(son, 2);
    const { body } = await scenario.get(`/api/share-register?asOf=2024-04-02&minPosition=${number}`);
    expect(body['items']).toMatchObject([
      { memberId: daughter, quantity: 3 },
      { memberId: son, quantity: 2 },
    ]);
    await until(
      async () => (await scenario.get('/api/registers/reconciliation')).body,
      ({ holds }) => holds === true,
    );
    const lines = (await scenario.get(`/api/movements?memberId=${dead}&asOf=2024-12-31`)).body['items'] as object[];
    expect(lines).toHaveLength(6);
  },
  PATIENCE,
);

it(
  'a back-dated entry is told with the roll and the minutes it came too late for; the roll stays as it was',
  async () => {
    const { assemblyId, memberIds } = await holdAssembly(scenario, { members: 5, resolutions: [] });
    const [leaver, mover] = memberIds;
    const { body: roll } = await scenario.get(`/api/assemblies/${assemblyId}`);
    const { number: before } = (await scenario.get('/api/figures')).body as { number: number };
    await records(`/api/members/${leaver}/ending`, { cause: 'withdrawal', effectiveAt: '2021-06-01', documentRef: 'LETTER-7' });
    const { number } = await records(`/api/members/${mover}/representative`, { representativeId: randomUUID(), effectiveAt: '2022-01-01' });
    const report = async () =>
      (await scenario.get(`/api/registers/late-entries?recordedAfter=${before}&minPosition=${number}`)).body['items'];
    expect(await report()).toMatchObject([
      { memberId: leaver, type: 'MembershipEnded', touches: [{ assemblyId, change: 'leaves', minutes: false, count: 5 }] },
      { memberId: mover, type: 'RepresentativeAppointed', touches: [{ assemblyId, change: 'differs' }] },
    ]);
    await records(`/api/assemblies/${assemblyId}/closing`, {});
    expect(await report()).toMatchObject([{ touches: [{ minutes: true }] }, { touches: [{ minutes: true }] }]);
    const { body: still } = await scenario.get(`/api/assemblies/${assemblyId}`);
    expect(still['roll']).toEqual(roll['roll']);
  },
  PATIENCE,
);
