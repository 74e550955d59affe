import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { RegisterMember } from '#membership';
import { DeductShareFromPay, GetCapital, GetShareAccount, GetShareRegister, SubscribeShares } from '#shares';
import { AdoptRulebook, scicRules, sharedEnterpriseRules, type Rules } from '#statutes';
import { openCooperative, type Cooperative } from './register-support/cooperative.js';

let coop: Cooperative;

beforeEach(async () => {
  coop = await openCooperative('2023-04-01T10:00:00.000Z');
});

afterEach(() => coop.close());

const adopts = (effectiveFrom: string, rules: Rules) => coop.execute(new AdoptRulebook({ effectiveFrom, rules }, coop.context()));

const joins = async (effectiveAt: string, category?: string): Promise<string> => {
  const memberId = randomUUID();
  await coop.execute(new RegisterMember({ memberId, kind: 'naturalPerson', category, effectiveAt }, coop.context()));
  return memberId;
};

it('three shares of 30 euros are owed, one for each month with a net pay of 100 euros or more, within three years, later after a year without pay', async () => {
  await adopts('2010-01-01', sharedEnterpriseRules);
  const memberId = await joins('2023-04-01');
  const pay = (month: string, netPayCents: number) =>
    coop.execute(
      new DeductShareFromPay({ memberId, subscriptionId: randomUUID(), month, netPayCents, effectiveAt: `${month}-28` }, coop.context()),
    );
  const account = async (instant: string) => {
    coop.clock.set(instant);
    return (await coop.ask(new GetShareAccount(memberId))).owed;
  };

  await pay('2023-05', 9_999);
  expect(await account('2023-06-01T10:00:00.000Z')).toMatchObject({ held: 0, missing: 3, dueBy: '2026-04-01' });
  await pay('2023-06', 10_000);
  await pay('2023-06', 10_000);
  expect(await account('2023-07-01T10:00:00.000Z')).toMatchObject({ held: 1, missing: 2, dueBy: '2026-04-01' });
  // Nothing was earned from April 2024 to March 2025: the rest is carried to the next year.
  await pay('2025-06', 250_000);
  expect(await account('2025-07-01T10:00:00.000Z')).toMatchObject({ held: 2, missing: 1, dueBy: '2027-04-01' });
  await pay('2025-07', 250_000);
  await pay('2025-08', 250_000);
  expect(await account('2025-09-01T10:00:00.000Z')).toMatchObject({ held: 3, missing: 0 });
  expect((await coop.ask(new GetShareRegister({ limit: 10 }))).items).toMatchObject([
    { quantity: 3, subscribedCents: 9_000, calledCents: 9_000, paidUpCents: 9_000 },
  ]);
});

it('where a share gives a year of access, three shares give three years', async () => {
  await adopts('2010-01-01', { ...scicRules, shareClasses: [{ shareClass: 'year', nominalCents: 2_000 }] });
  const memberId = await joins('2023-04-01', 'beneficiaries');
  for (const effectiveAt of ['2023-04-01', '2024-03-20', '2025-03-28'])
    await coop.execute(
      new SubscribeShares({ memberId, subscriptionId: randomUUID(), shareClass: 'year', quantity: 1, effectiveAt }, coop.context()),
    );
  expect((await coop.ask(new GetShareAccount(memberId))).coveredUntil).toEqual({ year: '2026-04-01' });
});

it('a nominal value changed by decision is that of later subscriptions only', async () => {
  await adopts('2010-01-01', sharedEnterpriseRules);
  const memberId = await joins('2012-01-01');
  const takes = (effectiveAt: string) =>
    coop.execute(
      new SubscribeShares({ memberId, subscriptionId: randomUUID(), shareClass: 'A', quantity: 10, effectiveAt }, coop.context()),
    );
  await takes('2012-01-01');
  await adopts('2020-01-01', { ...sharedEnterpriseRules, shareClasses: [{ shareClass: 'A', nominalCents: 5_000 }] });
  await takes('2020-01-01');
  expect(await coop.ask(new GetCapital({ asOf: '2019-12-31' }))).toMatchObject({ subscribedCents: 30_000, rulebookVersion: 1 });
  expect(await coop.ask(new GetCapital({ asOf: '2020-01-01' }))).toMatchObject({ subscribedCents: 80_000, rulebookVersion: 2 });
});

it('a real register of 23,643 shares comes to its published capital of 709,290 euros', async () => {
  const file = join(import.meta.dirname, '../fixtures/assemblies/smartcoop-capital-2017.json');
  const { capital } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly capital: {
      readonly asOf: string;
      readonly shareNominalCents: number;
      readonly shareCapitalCents: number;
      readonly shares: number;
    };
  };
  const { asOf, shares, shareNominalCents: nominalCents, shareCapitalCents } = capital;
  await adopts('2010-01-01', { ...sharedEnterpriseRules, shareClasses: [{ shareClass: 'A', nominalCents }] });
  const members = 60;
  for (let n = 0; n < members; n += 1) {
    const memberId = await joins('2017-01-01');
    const quantity = Math.floor(shares / members) + (n < shares % members ? 1 : 0);
    const subscription = { memberId, subscriptionId: randomUUID(), shareClass: 'A', quantity, effectiveAt: asOf };
    await coop.execute(new SubscribeShares(subscription, coop.context()));
  }
  expect(await coop.ask(new GetCapital({ asOf }))).toMatchObject({ subscribedCents: shareCapitalCents });
  const { items } = await coop.ask(new GetShareRegister({ asOf, limit: 500 }));
  expect(items.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(shares);
});
