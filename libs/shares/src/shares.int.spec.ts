import { randomUUID } from 'node:crypto';
import { RegisterMember } from '#membership';
import { AdoptRulebook, sharedEnterpriseRules } from '#statutes';
import { openCooperative, type Cooperative } from '../../../test/scenarios/register-support/cooperative.js';
import { GetShareRegister, PayUpShares, SubscribeShares } from './index.js';

let coop: Cooperative;
const members = [randomUUID(), randomUUID(), randomUUID()] as const;

beforeAll(async () => {
  coop = await openCooperative();
  await coop.execute(new AdoptRulebook({ effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules }, coop.context()));
  for (const memberId of members)
    await coop.execute(new RegisterMember({ memberId, kind: 'naturalPerson', effectiveAt: '2020-01-01' }, coop.context()));
  for (const memberId of members) {
    const subscriptionId = randomUUID();
    const subscribe = { memberId, subscriptionId, shareClass: 'A', quantity: 2, effectiveAt: '2020-02-01' };
    await coop.execute(new SubscribeShares(subscribe, coop.context()));
    const pay = { memberId, subscriptionId, amountCents: 1_500, method: 'card', effectiveAt: '2020-03-01' } as const;
    await coop.execute(new PayUpShares(pay, coop.context()));
  }
});

afterAll(() => coop.close());

describe('the share register', () => {
  it.each([
    ['2020-01-31', undefined],
    ['2020-02-01', { quantity: 2, subscribedCents: 6_000, calledCents: 1_500, paidUpCents: 0 }],
    ['2020-03-01', { quantity: 2, subscribedCents: 6_000, calledCents: 1_500, paidUpCents: 1_500 }],
  ])('on %s is the sum of the movements that count by then', async (asOf, holding) => {
    const { items } = await coop.ask(new GetShareRegister({ asOf, memberId: members[0], limit: 10 }));
    expect(items).toEqual(holding ? [{ memberId: members[0], memberNumber: 1, shareClass: 'A', ...holding }] : []);
  });

  it('is read page by page, a page counting holders', async () => {
    const first = await coop.ask(new GetShareRegister({ limit: 2 }));
    expect(first.items.map(({ memberNumber }) => memberNumber)).toEqual([1, 2]);
    const second = await coop.ask(new GetShareRegister({ limit: 2, cursor: first.nextCursor }));
    expect(second.items.map(({ memberNumber }) => memberNumber)).toEqual([3]);
    expect(second.nextCursor).toBeUndefined();
  });

  it('as known at an earlier number does not hold what was recorded later', async () => {
    const { knownAt } = await coop.ask(new GetShareRegister({ limit: 1 }));
    const question = { asOf: '2020-02-01', knownAt: knownAt - 2, limit: 10 };
    expect((await coop.ask(new GetShareRegister(question))).items).toHaveLength(2);
  });
});
