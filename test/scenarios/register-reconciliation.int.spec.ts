import { randomUUID } from 'node:crypto';
import { EndMembership, ReconcileRoster, RegisterMember, RetractMembershipEntry } from '#membership';
import {
  GetShareRegister,
  PayUpShares,
  ReconcileShares,
  RetractSharesEntry,
  RetractTransfer,
  SubscribeShares,
  TransferShares,
} from '#shares';
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

describe('a transfer that was taken back', () => {
  const gives = async (counterpartyId: string) => {
    const subscription = { memberId, subscriptionId: randomUUID(), effectiveAt: '2020-01-01' };
    await coop.execute(new SubscribeShares({ ...subscription, shareClass: 'A', quantity: 5 }, coop.context()));
    await coop.execute(new PayUpShares({ ...subscription, amountCents: 15_000, method: 'sepa' }, coop.context()));
    const transfer = { ...subscription, transferId: randomUUID(), counterpartyId, quantity: 2, cause: 'gift', decisionRef: '1' } as const;
    await coop.execute(new TransferShares(transfer, coop.context()));
    await coop.settle();
    return transfer;
  };

  it('leaves both sides as they were, in the register and in the ledger', async () => {
    const heir = await joins();
    const { transferId, effectiveAt } = await gives(heir);
    const back = { memberId, transferId, counterpartyId: heir, ground: 'wrongPerson', effectiveAt } as const;
    await coop.execute(new RetractTransfer(back, coop.context()));
    expect(await coop.ask(new ReconcileShares())).toMatchObject({ holders: 2, differences: [] });
    expect((await coop.ask(new GetShareRegister({ limit: 10 }))).items).toMatchObject([{ memberId, quantity: 5 }]);
  });

  it('is not touched when another entry of who received is taken back', async () => {
    const heir = await joins();
    // The transfer stands at place 2 with who gave, and so does a payment with who received.
    const own = { memberId: heir, subscriptionId: randomUUID(), effectiveAt: '2020-01-01' };
    await coop.execute(new SubscribeShares({ ...own, shareClass: 'A', quantity: 1 }, coop.context()));
    await coop.execute(new PayUpShares({ ...own, amountCents: 2_000, method: 'sepa' }, coop.context()));
    await coop.execute(new PayUpShares({ ...own, amountCents: 1_000, method: 'sepa' }, coop.context()));
    await gives(heir);
    const wrong = { memberId: heir, revision: 2, ground: 'paymentReturned', effectiveAt: '2020-02-01' } as const;
    await coop.execute(new RetractSharesEntry(wrong, coop.context()));
    expect(await coop.ask(new ReconcileShares())).toMatchObject({ differences: [] });
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
