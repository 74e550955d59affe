import type { IdentityChange, PurgedConsumer } from '#vault';
import type { Account } from './account.js';
import { ForgottenAccounts } from './forgotten-accounts.js';

const change = (sequence: number, pseudonym: string, erasedAt: string | null): IdentityChange => ({
  sequence,
  kind: 'member',
  pseudonym,
  erasedAt,
});
const AT = '2026-06-18T10:00:00.000Z';

/** Everybody has an account; of some a name is still kept. */
const openHouse = (changes: IdentityChange[], named: readonly string[]) => {
  const consumers: PurgedConsumer[] = [];
  const closed: string[] = [];
  let forgotten = 0;
  const value = { digest: 'd', purpose: 'identity', name: 'familyName', value: 'Ada', context: '', keptAt: AT };
  new ForgottenAccounts(
    {
      changesAfter: (after, limit) => Promise.resolve(changes.filter(({ sequence }) => sequence > after).slice(0, limit)),
      valuesOf: ({ pseudonym }) => Promise.resolve(named.includes(pseudonym) ? [value] : []),
      onErased: (consumer) => void consumers.push(consumer),
    },
    {
      ofActor: (actorId) => Promise.resolve({ accountId: `account of ${actorId}`, actorId, state: 'open' } as Account),
      close: (accountId) => Promise.resolve(void closed.push(accountId)),
    },
    { forget: () => Promise.resolve(void (forgotten += 1)) },
  );
  const purge = async () => {
    for (const consumer of consumers) await consumer.purge();
  };
  return { purge, closed, names: consumers.map(({ name }) => name), mailForgotten: () => forgotten };
};

describe('whoever is forgotten', () => {
  it('signs in no more', async () => {
    const house = openHouse([change(1, 'ada', null), change(2, 'ben', AT)], ['ada']);
    await house.purge();
    expect(house.closed).toEqual(['account of ben']);
    expect(house.names).toEqual(['accounts', 'outbox']);
    expect(house.mailForgotten()).toBe(1);
  });

  it('is not somebody of whom a part is erased', async () => {
    const house = openHouse([change(1, 'ada', AT)], ['ada']);
    await house.purge();
    expect(house.closed).toEqual([]);
  });

  it('is found however many changed before, and once', async () => {
    const changes = Array.from({ length: 1_200 }, (_, index) => change(index + 1, `m${index}`, index === 1_199 ? AT : null));
    const house = openHouse(changes, []);
    await house.purge();
    await house.purge();
    expect(house.closed).toEqual(['account of m1199']);
  });
});
