import { randomUUID } from 'node:crypto';
import { codeOf } from '#kernel';
import { openAccessServices, type AccessServices } from '../../../test/support/access-services.js';
import { startPostgres, type Postgres } from '../../../test/support/postgres.js';
import type { Account } from './accounts/account.js';

const PASSWORD = 'la grange bleue sent le foin';
const HOUR = 3_600;

const refusedWith = (code: string) => expect.objectContaining({ code }) as Error;

describe.each(['sqlite', 'postgres'] as const)('signing in, with tables in %s', (kind) => {
  let postgres: Postgres | undefined;
  let access: AccessServices;

  beforeAll(async () => {
    postgres = kind === 'postgres' ? await startPostgres() : undefined;
  }, 60_000);
  afterAll(() => postgres?.stop());
  beforeEach(async () => {
    access = await openAccessServices(postgres?.place());
  });
  afterEach(() => access.close());

  let number = 0;
  const memberWith = async (password?: string): Promise<Account> => {
    const account = await access.accounts.create({ kind: 'member', actorId: randomUUID(), loginName: String((number += 1)) });
    if (password !== undefined) await access.passwords.set(account.accountId, password, [account.loginName ?? '']);
    return account;
  };
  const caller = { address: '192.0.2.7', device: 'Firefox' };
  const withPassword = ({ loginName }: Pick<Account, 'loginName'>, password = PASSWORD, address = caller.address) =>
    access.signIn.withPassword(loginName ?? '', password, { ...caller, address });
  const codeFor = async ({ accountId }: Account): Promise<string> =>
    (await access.letterCodes.make([accountId], randomUUID())).get(accountId)?.code ?? '';

  describe('with a password', () => {
    it('opens a session under a secret that is not kept', async () => {
      const account = await memberWith(PASSWORD);
      const { secret, session } = await withPassword(account);
      expect(session).toMatchObject({ means: 'password', device: 'Firefox', provenAt: access.clock.now() });
      expect(await access.sessions.check(secret)).toEqual({
        accountId: account.accountId,
        actorId: account.actorId,
        via: 'session',
        sessionId: session.sessionId,
        provenAt: session.provenAt,
        lasts: { idle: 12 * HOUR * 1_000, until: session.expiresAt },
      });
      expect(JSON.stringify(await access.tables.db.selectFrom('session').selectAll().execute())).not.toContain(secret);
    });

    it('takes a member number with zeros before it, and a name in any case', async () => {
      const { loginName } = await memberWith(PASSWORD);
      await expect(withPassword({ loginName: `00${loginName ?? ''} ` })).resolves.toBeDefined();
      const clerk = await access.accounts.create({ kind: 'person', loginName: 'Anne.Riou' });
      await access.passwords.set(clerk.accountId, PASSWORD, []);
      await expect(withPassword({ loginName: 'ANNE.riou' })).resolves.toBeDefined();
    });

    it('gives one answer to a wrong password, an unknown name, an account without one and a locked one', async () => {
      const [right, without, locked] = [await memberWith(PASSWORD), await memberWith(), await memberWith(PASSWORD)];
      await access.accounts.lock(locked.accountId);
      await expect(withPassword(right, 'le tilleul a sept chats')).rejects.toThrow(refusedWith('SIGN_IN_REFUSED'));
      for (const account of [without, locked, { loginName: 'nobody' }])
        await expect(withPassword(account)).rejects.toThrow(refusedWith('SIGN_IN_REFUSED'));
    });

    it('hashes as much for a name nobody has', async () => {
      const spent = async (loginName: string): Promise<number> => {
        const before = process.cpuUsage();
        for (let time = 0; time < 5; time += 1)
          await access.passwords.matches(loginName, 'wrong', () => Promise.resolve()).catch(() => undefined);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      };
      const { accountId } = await memberWith(PASSWORD);
      await spent(accountId);
      const [known, unknown] = [await spent(accountId), await spent('nobody')];
      expect(unknown / known).toBeGreaterThan(0.5);
      expect(unknown / known).toBeLessThan(2);
    });

    it('is not tried again after ten failures, whether somebody has the name or not', async () => {
      const account = await memberWith(PASSWORD);
      for (const [name, address] of [
        [account, '192.0.2.1'],
        [{ loginName: 'nobody' }, '192.0.2.2'],
      ] as const) {
        for (let time = 0; time < 10; time += 1)
          await expect(withPassword(name, 'wrong', address)).rejects.toThrow(refusedWith('SIGN_IN_REFUSED'));
        await expect(withPassword(name, PASSWORD, address)).rejects.toMatchObject({
          code: 'TOO_MANY_ATTEMPTS',
          details: { retryAfter: 600 },
        });
      }
      access.clock.goOn(600);
      await expect(withPassword(account)).resolves.toBeDefined();
      await expect(withPassword(account, 'wrong')).rejects.toThrow(refusedWith('SIGN_IN_REFUSED'));
      await expect(withPassword(account)).resolves.toBeDefined();
    });

    it('counts tries that come together', async () => {
      const account = await memberWith(PASSWORD);
      const tries = Array.from({ length: 30 }, (_, from) => withPassword(account, 'wrong', `192.0.2.${from}`).catch(codeOf));
      const codes = await Promise.all(tries);
      expect(codes.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(10);
      expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(20);
    }, 20_000);

    it('is not tried on one name after the other from one address, except where people get in meanwhile', async () => {
      const guess = (name: number) => withPassword({ loginName: `guess${name}` }, 'wrong').catch(codeOf);
      for (let name = 0; name < 100; name += 1) expect(await guess(name)).toBe('SIGN_IN_REFUSED');
      expect(await guess(100)).toBe('TOO_MANY_ATTEMPTS');
      const [inTheHall, next] = [await memberWith(PASSWORD), await memberWith(PASSWORD)];
      access.clock.goOn(5);
      await withPassword(inTheHall);
      expect([await guess(101), await guess(102), await guess(103)]).toEqual(['SIGN_IN_REFUSED', 'SIGN_IN_REFUSED', 'SIGN_IN_REFUSED']);
      expect(await guess(104)).toBe('TOO_MANY_ATTEMPTS');
      access.clock.goOn(5);
      // Her second sign-in within the hour buys nobody another try.
      await withPassword(inTheHall);
      expect([await guess(105), await guess(106)]).toEqual(['SIGN_IN_REFUSED', 'TOO_MANY_ATTEMPTS']);
      await expect(withPassword(next, PASSWORD, '192.0.2.8')).resolves.toBeDefined();
    }, 30_000);
  });

  describe('with the code of a letter', () => {
    it('works once, also for two who type it at the same moment', async () => {
      const code = await codeFor(await memberWith());
      const typed = [1, 2].map(() => access.signIn.withCode(code.toLowerCase(), caller).catch(codeOf));
      const outcomes = await Promise.all(typed);
      expect(outcomes.filter((outcome) => outcome === 'CODE_USED')).toHaveLength(1);
      await expect(access.signIn.withCode(code, caller)).rejects.toMatchObject({
        code: 'CODE_USED',
        details: { usedAt: access.clock.now() },
      });
    });

    it('ends with its day, and when a later letter is made', async () => {
      const account = await memberWith();
      const first = await codeFor(account);
      const second = await codeFor(account);
      await expect(access.signIn.withCode(first, caller)).rejects.toThrow(refusedWith('CODE_UNKNOWN'));
      access.clock.goOn(60 * 24 * HOUR);
      await expect(access.signIn.withCode(second, caller)).rejects.toThrow(refusedWith('CODE_EXPIRED'));
    });

    it('is not in the tables', async () => {
      const code = await codeFor(await memberWith());
      expect(JSON.stringify(await access.tables.db.selectFrom('letter_code').selectAll().execute())).not.toContain(code);
    });

    it('does not open a locked account', async () => {
      const account = await memberWith();
      const code = await codeFor(account);
      await access.accounts.lock(account.accountId);
      await expect(access.signIn.withCode(code, caller)).rejects.toThrow(refusedWith('ACCOUNT_LOCKED'));
    });

    it('is not guessed at without end', async () => {
      for (let time = 0; time < 100; time += 1)
        await expect(access.signIn.withCode('0000-0000-0000-0000', caller)).rejects.toThrow(refusedWith('CODE_UNKNOWN'));
      await expect(access.signIn.withCode('0000-0000-0000-0000', caller)).rejects.toThrow(refusedWith('TOO_MANY_ATTEMPTS'));
    });
  });

  describe('a session', () => {
    it('ends when nobody uses it, and in any case after a month', async () => {
      const account = await memberWith(PASSWORD);
      const { secret } = await withPassword(account);
      for (let use = 0; use < 60; use += 1) {
        access.clock.goOn(11.9 * HOUR);
        expect(await access.sessions.check(secret)).toBeDefined();
      }
      access.clock.goOn(6.1 * HOUR);
      expect(await access.sessions.check(secret)).toBeUndefined();
      const { secret: idle } = await withPassword(account);
      access.clock.goOn(12 * HOUR);
      expect(await access.sessions.check(idle)).toBeUndefined();
      expect(await access.sessions.list(account.accountId)).toEqual([]);
    });

    it('is over at once when it is revoked, alone or with the others', async () => {
      const account = await memberWith(PASSWORD);
      const [one, two, three] = [await withPassword(account), await withPassword(account), await withPassword(account)];
      const open = async () =>
        (await Promise.all([one, two, three].map(({ secret }) => access.sessions.check(secret)))).map((found) => found !== undefined);
      expect(await open()).toEqual([true, true, true]);
      await access.sessions.revoke(one.session.sessionId);
      expect(await open()).toEqual([false, true, true]);
      expect((await access.sessions.list(account.accountId)).map(({ sessionId }) => sessionId).toSorted()).toEqual(
        [two.session.sessionId, three.session.sessionId].toSorted(),
      );
      await access.sessions.revokeAllOf(account.accountId, three.session.sessionId);
      expect(await open()).toEqual([false, false, true]);
      await access.accounts.lock(account.accountId);
      expect(await open()).toEqual([false, false, false]);
    });

    it('stays over when it is revoked while it is being looked up', async () => {
      const { secret, session } = await withPassword(await memberWith(PASSWORD));
      await Promise.all([access.sessions.check(secret), access.sessions.revoke(session.sessionId), access.sessions.check(secret)]);
      expect(await access.sessions.check(secret)).toBeUndefined();
    });

    it('remembers over a restart when it was used last', async () => {
      const account = await memberWith(PASSWORD);
      const { secret } = await withPassword(account);
      access.clock.goOn(11 * HOUR);
      await access.sessions.check(secret);
      await access.sessions.flush();
      const [{ lastSeenAt } = { lastSeenAt: '' }] = await access.sessions.list(account.accountId);
      expect(lastSeenAt).toBe(access.clock.now());
    });

    it('is proved anew with the password, and with no other', async () => {
      const account = await memberWith(PASSWORD);
      const { secret, session } = await withPassword(account);
      access.clock.goOn(HOUR);
      await expect(access.passwordProof.ofAccount(account.accountId, 'wrong', caller.address)).rejects.toThrow(
        refusedWith('SIGN_IN_REFUSED'),
      );
      expect(await access.sessions.check(secret)).toMatchObject({ provenAt: session.provenAt });
      await access.passwordProof.ofAccount(account.accountId, PASSWORD, caller.address);
      await access.sessions.prove(session.sessionId);
      expect(await access.sessions.check(secret)).toMatchObject({ provenAt: access.clock.now() });
    });

    it.each(['', 'x', 'A'.repeat(43), '\u0000'])('is none for %j', async (secret) =>
      expect(await access.sessions.check(secret)).toBeUndefined(),
    );
  });

  describe('an account', () => {
    it('is one for each actor, also when two make it at once', async () => {
      const actorId = randomUUID();
      const made = await Promise.all([1, 2].map(() => access.accounts.create({ kind: 'member', actorId, loginName: '77' })));
      expect(made[0]).toEqual(made[1]);
      await expect(access.accounts.create({ kind: 'person', loginName: '077' })).rejects.toThrow(refusedWith('LOGIN_NAME_TAKEN'));
    });

    it('that is closed opens with nothing', async () => {
      const account = await memberWith(PASSWORD);
      const [code, { secret }] = [await codeFor(account), await withPassword(account)];
      await access.accounts.close(account.accountId);
      expect(await access.sessions.check(secret)).toBeUndefined();
      await expect(withPassword(account)).rejects.toThrow(refusedWith('SIGN_IN_REFUSED'));
      await expect(access.signIn.withCode(code, caller)).rejects.toThrow(refusedWith('CODE_UNKNOWN'));
    });
  });
});
