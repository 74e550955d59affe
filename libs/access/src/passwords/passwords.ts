import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import type { HashingLanes } from './hashing-lanes.js';
import { assertPassword, preparedPassword } from './password-rules.js';

/** What nobody's password hashes to: an unknown name takes as long to refuse as a wrong password. Same cost as real ones. */
const NOBODYS = '$argon2id$v=19$m=12288,t=3,p=1$c2FsdCBvZiBub2JvZHkuLg$3Yx0b0Vt5Jp4mWq8k2Zc7nR1sT6uLd9eHf0aGiBjCkE';

/** Passwords, as argon2id keeps them. */
export class Passwords {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly lanes: HashingLanes,
  ) {}

  /**
   * Sets the password of an account, in place of the one it had.
   * @param own  words known of her: no password is made of them
   * @throws DomainError what `assertPassword` refuses; `SIGN_IN_BUSY`
   */
  async set(accountId: string, typed: string, own: readonly string[]): Promise<void> {
    const prepared = preparedPassword(typed);
    assertPassword(prepared, own);
    const row = { hash: await this.lanes.hash(prepared), set_at: this.clock.now() };
    await this.tables.db
      .insertInto('password')
      .values({ account_id: accountId, ...row })
      .onConflict((conflict) => conflict.column('account_id').doUpdateSet(row))
      .execute();
  }

  async has(accountId: string): Promise<boolean> {
    return (await this.hashOf(accountId)) !== undefined;
  }

  /**
   * Whether this is the password. It takes as long to say no to an account that is not there.
   * @param accountId  undefined for a name nobody has
   * @param before     asked when it is this one's turn to be hashed; what it throws is thrown
   * @throws DomainError `SIGN_IN_BUSY`
   */
  async matches(accountId: string | undefined, typed: string, before: () => Promise<void>): Promise<boolean> {
    const hash = accountId === undefined ? undefined : await this.hashOf(accountId);
    const isRight = await this.lanes.verify(hash ?? NOBODYS, preparedPassword(typed), before);
    return isRight && hash !== undefined;
  }

  private async hashOf(accountId: string): Promise<string | undefined> {
    const row = await this.tables.db.selectFrom('password').select('hash').where('account_id', '=', accountId).executeTakeFirst();
    return row?.hash;
  }
}
