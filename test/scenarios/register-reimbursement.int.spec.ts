import { randomUUID } from 'node:crypto';
import { EndMembership, GetMember, RegisterMember } from '#membership';
import {
  CancelSubscription,
  ClaimReimbursement,
  GetCapital,
  GetShareAccount,
  GetShareRegister,
  ListClaims,
  ListMovements,
  PayReimbursement,
  PayUpShares,
  ReleaseReductions,
  SubscribeShares,
  TransferShares,
} from '#shares';
import { AdoptRulebook, ApproveAccounts, approvedCooperativeRules, plainCooperativeRules, type Rules } from '#statutes';
import { openCooperative, type Cooperative } from './register-support/cooperative.js';

let coop: Cooperative;

const founded = async (rules: Rules) => {
  coop = await openCooperative('2024-07-01T10:00:00.000Z');
  await coop.execute(new AdoptRulebook({ effectiveFrom: '2010-01-01', rules }, coop.context()));
};

afterEach(() => coop.close());

const joins = async (memberId: string = randomUUID()): Promise<string> => {
  await coop.execute(new RegisterMember({ memberId, kind: 'naturalPerson', effectiveAt: '2020-01-01' }, coop.context()));
  return memberId;
};

const takes = async (memberId: string, quantity: number, effectiveAt = '2020-01-01'): Promise<string> => {
  const subscription = { memberId, subscriptionId: randomUUID(), effectiveAt };
  await coop.execute(new SubscribeShares({ ...subscription, shareClass: 'A', quantity }, coop.context()));
  await coop.execute(new PayUpShares({ ...subscription, amountCents: 3_000 * quantity, method: 'transfer' }, coop.context()));
  return subscription.subscriptionId;
};

const accountsOf2023 = (uncoveredLossCents: number, capitalCents: number) =>
  coop.execute(
    new ApproveAccounts(
      { year: 2023, closedOn: '2023-12-31', resultCents: -uncoveredLossCents, capitalCents, uncoveredLossCents, effectiveAt: '2024-06-18' },
      coop.context(),
    ),
  );

const leaves = (memberId: string, cause: 'withdrawal' | 'exclusion' | 'death' = 'withdrawal') =>
  coop.execute(new EndMembership({ memberId, cause, effectiveAt: '2023-12-31', decisionRef: 'board 2023-12' }, coop.context()));

const claims = async (memberId: string): Promise<string> => {
  const claim = { memberId, claimId: randomUUID(), year: 2023, effectiveAt: '2024-06-30' };
  await coop.execute(new ClaimReimbursement(claim, coop.context()));
  return claim.claimId;
};

describe('leaving in a year when the capital stands near its floor', () => {
  it('ends the membership at once, lets the money wait its turn, and pays it when new capital comes in', async () => {
    await founded(plainCooperativeRules);
    const [first, second, stays] = [await joins(), await joins(), await joins()];
    await takes(first, 60);
    await takes(second, 20);
    await takes(stays, 20);
    await accountsOf2023(0, 300_000);
    await leaves(first);
    await leaves(second);
    const [one, two] = [await claims(first), await claims(second)];

    // 100 shares were the highest capital: 25 are the floor. 60 go, then 20 more would leave 20.
    expect((await coop.ask(new ListClaims({ limit: 10 }))).items).toMatchObject([
      { claimId: one, status: 'cancelled', amountCents: 180_000, liableUntil: '2028-12-31' },
      { claimId: two, status: 'deferred', ground: 'capitalFloor' },
    ]);
    await expect(coop.ask(new GetMember(second, { asOf: '2024-01-01' }))).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' });
    const capital = new GetCapital({ asOf: '2024-07-01' });
    expect(await coop.ask(capital)).toMatchObject({ subscribedCents: 120_000, highestSubscribedCents: 300_000, floorCents: 75_000 });

    const reimburse = { memberId: second, claimId: two, amountCents: 60_000, method: 'transfer', effectiveAt: '2024-07-01' } as const;
    await expect(coop.execute(new PayReimbursement(reimburse, coop.context()))).rejects.toMatchObject({ code: 'CLAIM_NOT_PAYABLE' });

    coop.clock.set('2024-09-01T10:00:00.000Z');
    await takes(stays, 5, '2024-09-01');
    await coop.settle();
    await coop.execute(new PayReimbursement({ ...reimburse, effectiveAt: '2024-09-15' }, coop.context()));
    expect((await coop.ask(new ListClaims({ limit: 10 }))).items).toMatchObject([{ claimId: one, status: 'cancelled' }]);
    expect(await coop.ask(new GetCapital({ asOf: '2024-09-01' }))).toMatchObject({ subscribedCents: 75_000, floorCents: 75_000 });
  });

  it('bears its part of the losses', async () => {
    await founded(plainCooperativeRules);
    const [leaver, stays] = [await joins(), await joins()];
    await takes(leaver, 10);
    await takes(stays, 90);
    await accountsOf2023(30_000, 300_000);
    await leaves(leaver);
    await claims(leaver);
    expect((await coop.ask(new ListClaims({ limit: 10 }))).items).toMatchObject([{ amountCents: 27_000, lossDeductionCents: 3_000 }]);
  });
});

describe('the end of a membership', () => {
  it('by exclusion needs its decision, and leaves the shares to be claimed', async () => {
    await founded(plainCooperativeRules);
    const [excluded, stays] = [await joins(), await joins()];
    await takes(excluded, 1);
    await takes(stays, 9);
    const bare = { memberId: excluded, cause: 'exclusion', effectiveAt: '2023-12-31' } as const;
    await expect(coop.execute(new EndMembership(bare, coop.context()))).rejects.toMatchObject({ code: 'DECISION_MISSING' });
    await leaves(excluded, 'exclusion');
    await accountsOf2023(0, 30_000);
    await claims(excluded);
    expect((await coop.ask(new GetShareRegister({ asOf: '2024-07-01', limit: 10 }))).items).toMatchObject([
      { memberId: stays, quantity: 9 },
    ]);
  });

  it('by death lets heirs take the shares over, each a part, and both sides show it', async () => {
    await founded(plainCooperativeRules);
    const [dead, daughter, son] = [await joins(), await joins(), await joins()];
    const subscriptionId = await takes(dead, 3);
    await leaves(dead, 'death');
    const give = (counterpartyId: string, quantity: number) =>
      coop.execute(
        new TransferShares(
          {
            memberId: dead,
            subscriptionId,
            transferId: randomUUID(),
            counterpartyId,
            quantity,
            cause: 'succession',
            effectiveAt: '2024-03-01',
            decisionRef: 'board 2024-02',
          },
          coop.context(),
        ),
      );
    await give(daughter, 2);
    await give(son, 1);
    const { items } = await coop.ask(new GetShareRegister({ asOf: '2024-03-01', limit: 10 }));
    expect(items.map(({ memberId, quantity }) => [memberId, quantity])).toEqual([
      [daughter, 2],
      [son, 1],
    ]);
    expect(Object.values((await coop.ask(new GetShareAccount(son))).subscriptions)).toMatchObject([{ quantity: 1, paidUpCents: 3_000 }]);
    const movements = (await coop.ask(new ListMovements({ from: '2024-01-01', limit: 10 }))).items;
    expect(movements.map(({ type, memberId, quantity }) => [type, memberId, quantity])).toEqual([
      ['SharesTransferredOut', dead, -2],
      ['SharesTransferredOut', daughter, 2],
      ['SharesTransferredOut', dead, -1],
      ['SharesTransferredOut', son, 1],
    ]);
    expect(await coop.ask(new GetCapital({ asOf: '2024-03-01' }))).toMatchObject({ subscribedCents: 9_000, highestSubscribedCents: 9_000 });
  });
});

it('a subscription on which nothing was paid is given up, and was there in between', async () => {
  await founded(plainCooperativeRules);
  const memberId = await joins();
  const subscription = { memberId, subscriptionId: randomUUID() };
  await coop.execute(new SubscribeShares({ ...subscription, shareClass: 'A', quantity: 4, effectiveAt: '2021-01-01' }, coop.context()));
  await coop.execute(new CancelSubscription({ ...subscription, effectiveAt: '2021-03-01' }, coop.context()));
  expect(await coop.ask(new GetCapital({ asOf: '2021-02-01' }))).toMatchObject({
    subscribedCents: 12_000,
    calledCents: 3_000,
    paidUpCents: 0,
  });
  expect(await coop.ask(new GetCapital({ asOf: '2021-03-01' }))).toMatchObject({ subscribedCents: 0, calledCents: 0, paidUpCents: 0 });
});

it('in Belgium the board decides on two tests, and names what may be paid out', async () => {
  await founded(approvedCooperativeRules);
  const [first, second] = [await joins(), await joins()];
  await takes(first, 10);
  await takes(second, 10);
  await accountsOf2023(0, 60_000);
  await leaves(first);
  await leaves(second);
  await claims(first);
  await claims(second);
  expect((await coop.ask(new ListClaims({ limit: 10 }))).items.map(({ ground }) => ground)).toEqual(['testsNotPassed', 'testsNotPassed']);
  const release = { effectiveAt: '2024-07-01', decisionRef: 'board 2024-06', distributableCents: 30_000 };
  await coop.execute(new ReleaseReductions(release, coop.context()));
  expect((await coop.ask(new ListClaims({ limit: 10 }))).items.map(({ status }) => status)).toEqual(['cancelled', 'deferred']);
  expect((await coop.ask(new GetCapital())).floorCents).toBeNull();
});
