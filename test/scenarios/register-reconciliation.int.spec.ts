import { randomUUID } from 'node:crypto';
import { EndMembership, ReconcileRoster, RegisterMember, RetractMembershipEntry } from '#membership';
import { PayUpShares, ReconcileShares, RetractSharesEntry, SubscribeShares, TransferShares } from '#shares';
import { AdoptRulebook, plainCooperativeRules } from '#statutes';
import { openCooperative, type Cooperative } from './register-support/cooperative.js';

let coop: Cooperative;
let memberId: string;

beforeEach(async () => {
  coop = await openCooperative();
  await coop.execute(new AdoptRulebook({ effectiveFrom: '2010-01-01', rules: plainCooperativeRules }, coop.context()));
  [memberId] = [await joins(), await joins()];
});

afterEach(() => coop.close());

const joins = async (): Promise<string> => {
  const joined = randomUUID();
  await coop.execute(new RegisterMember({ memberId: joined, kind: 'naturalPerson', effectiveAt: '2020-01-01' }, coop.context()));
  return joined;
};

describe('the registers are what the ledger says', () => {
  it('after subscriptions, payments, transfers, departures and corrections', async () => {
    const heir = await joins();
    const subscription = { memberId, subscriptionId: randomUUID(), effectiveAt: '2020-01-01' };
    await coop.execute(new SubscribeShares({ ...subscription, shareClass: 'A', quantity: 5 }, coop.context()));
    await coop.execute(new PayUpShares({ ...subscription, amountCents: 15_000, method: 'sepa' }, coop.context()));
    const gift = {
      ...subscription,
      transferId: randomUUID(),
      counterpartyId: heir,
      quantity: 2,
      cause: 'gift',
      decisionRef: 'board 1',
    } as const;
    await coop.execute(new TransferShares(gift, coop.context()));
    const wrong = { ...subscription, subscriptionId: randomUUID(), shareClass: 'A', quantity: 50 };
    await coop.execute(new SubscribeShares(wrong, coop.context()));
    const { memberId: hers, effectiveAt } = subscription;
    await coop.execute(new RetractSharesEntry({ memberId: hers, revision: 3, ground: 'typingError', effectiveAt }, coop.context()));
    await coop.execute(new EndMembership({ memberId, cause: 'withdrawal', effectiveAt: '2021-12-31' }, coop.context()));
    const undo = { memberId, revision: 2, ground: 'wrongPerson', effectiveAt: '2021-12-31' } as const;
    await coop.execute(new RetractMembershipEntry(undo, coop.context()));
    expect(await coop.ask(new ReconcileShares())).toMatchObject({ holders: 2, subscriptions: 2, differences: [] });
    expect(await coop.ask(new ReconcileRoster())).toMatchObject({ persons: 3, differences: [] });
  });
});

describe('a register that says something else is found', () => {
  it('by the member and the day', async () => {
    await coop.damage('roster', `UPDATE roster SET valid_from = '2020-02-01' WHERE member_id = '${memberId}'`);
    expect((await coop.ask(new ReconcileRoster())).differences).toEqual([{ memberId, from: '2020-01-01' }]);
  });

  it('by the subscription and both amounts', async () => {
    const subscriptionId = randomUUID();
    const subscription = { memberId, subscriptionId, shareClass: 'A', quantity: 5, effectiveAt: '2020-01-01' };
    await coop.execute(new SubscribeShares(subscription, coop.context()));
    await coop.damage('share-register', `UPDATE movement SET quantity = 6`);
    expect((await coop.ask(new ReconcileShares())).differences).toMatchObject([
      { memberId, subscriptionId, ledger: { quantity: 5 }, register: { quantity: 6 } },
    ]);
  });
});
