import { randomUUID } from 'node:crypto';
import { RegisterMember } from '#membership';
import { GetShareRegister, SubscribeShares } from '#shares';
import { openCooperative } from '../../../test/scenarios/register-support/cooperative.js';
import { AdoptRulebook, sharedEnterpriseRules } from './index.js';

it('a decision taken right after an adoption follows the new rules, one that counts from before follows those of its day', async () => {
  const coop = await openCooperative();
  const memberId = randomUUID();
  const adopt = (effectiveFrom: string, nominalCents: number) =>
    coop.execute(
      new AdoptRulebook(
        { effectiveFrom, rules: { ...sharedEnterpriseRules, shareClasses: [{ shareClass: 'A', nominalCents }] } },
        coop.context(),
      ),
    );
  const subscribe = (effectiveAt: string) =>
    coop.execute(
      new SubscribeShares({ memberId, subscriptionId: randomUUID(), shareClass: 'A', quantity: 1, effectiveAt }, coop.context()),
    );
  await adopt('2010-01-01', 3_000);
  await coop.execute(new RegisterMember({ memberId, kind: 'naturalPerson', effectiveAt: '2012-01-01' }, coop.context()));
  await subscribe('2012-01-01');
  await adopt('2020-01-01', 5_000);
  await subscribe('2019-12-31');
  await subscribe('2020-01-01');
  const { items } = await coop.ask(new GetShareRegister({ limit: 10 }));
  expect(items).toMatchObject([{ quantity: 3, subscribedCents: 3_000 + 3_000 + 5_000 }]);
  const entries = (await coop.store.readStream(`shares-${memberId}`)).map(({ meta }) => JSON.parse(meta) as { rulebookVersion: number });
  expect(entries.map(({ rulebookVersion }) => rulebookVersion)).toEqual([1, 1, 2]);
  await coop.close();
});
