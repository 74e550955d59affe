import { randomUUID } from 'node:crypto';
import type { Clock } from '#kernel';
import type { AccountTable } from '../access-schema.js';
import type { AccessTables } from '../access-tables.js';
import type { Sessions } from '../sessions/sessions.js';
import { accountUnknown, loginNameTaken } from './accounts.errors.js';
import { accountOf, type Account, type NewAccount } from './account.js';
import { foldedLoginName } from './login-name.js';

/** Accounts: who can sign in at all, and under which name. No names of people, no mailboxes: those lie in the vault. */
export class Accounts {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly sessions: Pick<Sessions, 'revokeAllOf'>,
  ) {}

  /**
   * Makes the account of an actor; the one there is when she has one already.
   * @throws DomainError `LOGIN_NAME_TAKEN` {loginName} when it is somebody else's
   */
  async create({ kind, actorId = randomUUID(), loginName }: NewAccount): Promise<Account> {
    const row: AccountTable = {
      account_id: randomUUID(),
      actor_id: actorId,
      kind,
      login_name: loginName === null ? null : foldedLoginName(loginName),
      state: 'open',
      created_at: this.clock.now(),
      signed_in_at: null,
    };
    await this.tables.db
      .insertInto('account')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const account = await this.ofActor(actorId);
    if (!account) throw loginNameTaken(loginName ?? '');
    return account;
  }

  /** @throws DomainError `ACCOUNT_UNKNOWN` {accountId} */
  async of(accountId: string): Promise<Account> {
    const account = await this.one('account_id', accountId);
    if (!account) throw accountUnknown(accountId);
    return account;
  }

  ofActor(actorId: string): Promise<Account | undefined> {
    return this.one('actor_id', actorId);
  }

  ofLoginName(name: string): Promise<Account | undefined> {
    return this.one('login_name', foldedLoginName(name));
  }

  /** Keeps somebody out for the time being; her sessions end. */
  async lock(accountId: string): Promise<void> {
    await this.turn(accountId, 'open', 'locked');
  }

  async unlock(accountId: string): Promise<void> {
    await this.turn(accountId, 'locked', 'open');
  }

  /** Closes an account for good, with every means to sign in to it. The actor stays in the ledger, with what she did. */
  async close(accountId: string): Promise<void> {
    await this.tables.db.transaction().execute(async (db) => {
      await db.updateTable('account').set({ state: 'closed', login_name: null }).where('account_id', '=', accountId).execute();
      for (const table of ['password', 'letter_code', 'sign_in_link', 'token', 'passkey', 'identity'] as const)
        await db.deleteFrom(table).where('account_id', '=', accountId).execute();
    });
    await this.sessions.revokeAllOf(accountId);
  }

  private async turn(accountId: string, from: 'open' | 'locked', to: 'open' | 'locked'): Promise<void> {
    await this.tables.db.updateTable('account').set({ state: to }).where('account_id', '=', accountId).where('state', '=', from).execute();
    if (to === 'locked') await this.sessions.revokeAllOf(accountId);
  }

  private async one(column: 'account_id' | 'actor_id' | 'login_name', value: string): Promise<Account | undefined> {
    const row = await this.tables.db.selectFrom('account').selectAll().where(column, '=', value).executeTakeFirst();
    return row && accountOf(row);
  }
}
