import { randomUUID } from 'node:crypto';
import { openAccessServices, type AccessServices } from '../../../../test/support/access-services.js';
import { Tokens } from './tokens.js';

const DAY = 86_400;

describe('a token', () => {
  let access: AccessServices;
  let tokens: Tokens;
  beforeEach(async () => {
    access = await openAccessServices();
    tokens = new Tokens(access.tables, access.clock, access.accounts);
  });
  afterEach(() => access.close());

  const make = (days = 1) => tokens.make({ name: 'payroll', scopes: ['read', 'members-search'], days }, randomUUID());

  it('is of a program with an account and an actor of its own', async () => {
    const [one, other] = [await make(), await make()];
    expect(one.actorId).not.toBe(other.actorId);
    expect(await tokens.check(one.secret)).toEqual({
      accountId: one.accountId,
      actorId: one.actorId,
      via: 'token',
      provenAt: one.madeAt,
      scopes: ['read', 'members-search'],
    });
  });

  it('is told once, and kept as a digest', async () => {
    const { secret } = await make();
    expect(secret).toMatch(/^unevoix_[\w-]{43}$/);
    const kept = JSON.stringify([await access.tables.db.selectFrom('token').selectAll().execute(), await tokens.list()]);
    expect(kept).not.toContain(secret.slice('unevoix_'.length));
  });

  it('tells when it was last used, to the minute', async () => {
    const { secret } = await make();
    const used = async () => (await tokens.list())[0]?.lastUsedAt;
    expect(await used()).toBeNull();
    await tokens.check(secret);
    const first = access.clock.now();
    access.clock.goOn(59);
    await tokens.check(secret);
    expect(await used()).toBe(first);
    access.clock.goOn(1);
    await tokens.check(secret);
    expect(await used()).toBe(access.clock.now());
  });

  it('is over on its day, when it is ended, and when its account is locked', async () => {
    const [expiring, ended, locked] = [await make(1), await make(2), await make(2)];
    await tokens.revoke(ended.tokenId);
    await access.accounts.lock(locked.accountId);
    expect(await tokens.check(ended.secret)).toBeUndefined();
    expect(await tokens.check(locked.secret)).toBeUndefined();
    await access.accounts.unlock(locked.accountId);
    expect(await tokens.check(locked.secret)).toBeDefined();
    access.clock.goOn(DAY);
    expect(await tokens.check(expiring.secret)).toBeUndefined();
    await tokens.sweep();
    expect(await access.tables.db.selectFrom('token').select('token_id').execute()).toEqual([{ token_id: locked.tokenId }]);
  });
});
