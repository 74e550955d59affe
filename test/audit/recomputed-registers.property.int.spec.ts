import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { isDomainError } from '#kernel';
import { ClaimRoster, EndMembership, RegisterMember, RetractMembershipEntry, SuspendRight } from '#membership';
import { CancelSubscription, ClaimShares, PayUpShares, RetractSharesEntry, SubscribeShares, TransferShares } from '#shares';
import { AdoptRulebook, plainCooperativeRules } from '#statutes';
import { openCooperative, type Cooperative } from '../scenarios/register-support/cooperative.js';
import { recomputedTables } from './compared-tables.js';

const members = Array.from({ length: 3 }, () => randomUUID());
const days = ['2019-03-01', '2020-06-15', '2021-01-01', '2021-12-31'] as const;

const step = fc.record({
  act: fc.constantFrom(
    'join',
    'join',
    'subscribe',
    'subscribe',
    'pay',
    'pay',
    'give',
    'cancel',
    'takeBackShares',
    'suspend',
    'leave',
    'takeBack',
  ),
  who: fc.constantFrom(...members),
  whom: fc.constantFrom(...members),
  on: fc.constantFrom(...days),
  quantity: fc.integer({ min: 1, max: 4 }),
  revision: fc.nat(5),
  place: fc.nat(3),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Anything an office might try, in any order; what is refused records nothing. */
const act = async (
  coop: Cooperative,
  { act: what, who, whom, on, quantity, revision, place }: Step,
  subscriptions: string[],
): Promise<void> => {
  const entry = { memberId: who, effectiveAt: on, decisionRef: 'board 1' };
  const subscriptionId = subscriptions[place] ?? randomUUID();
  const context = coop.context();
  const ground = 'typingError';
  switch (what) {
    case 'join':
      return void (await coop.execute(new RegisterMember({ ...entry, kind: 'naturalPerson' }, context)));
    case 'subscribe': {
      const fresh = randomUUID();
      subscriptions.push(fresh);
      return void (await coop.execute(new SubscribeShares({ ...entry, subscriptionId: fresh, shareClass: 'A', quantity }, context)));
    }
    case 'pay':
      return void (await coop.execute(
        new PayUpShares({ ...entry, subscriptionId, amountCents: quantity * 1_000, method: 'sepa' }, context),
      ));
    case 'give': {
      const gift = { transferId: randomUUID(), counterpartyId: whom, quantity, cause: 'gift' } as const;
      return void (await coop.execute(new TransferShares({ ...entry, subscriptionId, ...gift }, context)));
    }
    case 'cancel':
      return void (await coop.execute(new CancelSubscription({ ...entry, subscriptionId }, context)));
    case 'takeBackShares':
      return void (await coop.execute(new RetractSharesEntry({ ...entry, revision, ground }, context)));
    case 'suspend':
      return void (await coop.execute(new SuspendRight({ ...entry, right: 'vote', cause: 'sanction' }, context)));
    case 'leave':
      return void (await coop.execute(new EndMembership({ ...entry, cause: 'withdrawal' }, context)));
    case 'takeBack':
      return void (await coop.execute(new RetractMembershipEntry({ ...entry, revision, ground }, context)));
  }
};

it('over random histories the registers are what the entries give, worked out without a database', async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const coop = await openCooperative();
      try {
        await coop.execute(new AdoptRulebook({ effectiveFrom: '2010-01-01', rules: plainCooperativeRules }, coop.context()));
        const subscriptions: string[] = [];
        for (const each of steps) {
          await act(coop, each, subscriptions).catch((error: unknown) => {
            if (!isDomainError(error)) throw error;
          });
        }
        await coop.settle();
        const recomputed = await recomputedTables(coop.store);
        for (const query of [new ClaimRoster(), new ClaimShares()]) {
          const { tables } = await coop.ask(query);
          for (const [name, claimed] of Object.entries(tables)) {
            const found = [...claimed].map((row) => ({ ...row }));
            rows += found.length;
            expect({ [name]: recomputed[name] }).toEqual({ [name]: found });
          }
        }
      } finally {
        await coop.close();
      }
    }),
    { numRuns: 15 },
  );
  expect(rows).toBeGreaterThan(30);
}, 120_000);
