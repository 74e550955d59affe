import type { AccessTables } from '../access-tables.js';

/** Means to sign in that last: what a letter is exchanged for. */
export const credentials = ['password', 'passkey', 'oidc'] as const;

export type Credential = (typeof credentials)[number];

/** What an account can be signed in to with, apart from letters and links. */
export class Credentials {
  constructor(private readonly tables: AccessTables) {}

  async of(accountId: string): Promise<readonly Credential[]> {
    const { db } = this.tables;
    const [password, passkey, identity] = await Promise.all([
      db.selectFrom('password').select('account_id').where('account_id', '=', accountId).executeTakeFirst(),
      db.selectFrom('passkey').select('account_id').where('account_id', '=', accountId).executeTakeFirst(),
      db.selectFrom('identity').select('account_id').where('account_id', '=', accountId).executeTakeFirst(),
    ]);
    return [...(password ? ['password' as const] : []), ...(passkey ? ['passkey' as const] : []), ...(identity ? ['oidc' as const] : [])];
  }

  /**
   * Takes away all that were there before an instant, with letters and links under way.
   * @param before  ISO 8601
   * @returns whether there were any
   */
  forget(accountId: string, before: string): Promise<boolean> {
    return this.tables.db.transaction().execute(async (db) => {
      const gone = await Promise.all([
        db.deleteFrom('password').where('account_id', '=', accountId).where('set_at', '<=', before).executeTakeFirst(),
        db.deleteFrom('passkey').where('account_id', '=', accountId).where('made_at', '<=', before).executeTakeFirst(),
        db.deleteFrom('identity').where('account_id', '=', accountId).where('linked_at', '<=', before).executeTakeFirst(),
        db.deleteFrom('letter_code').where('account_id', '=', accountId).where('made_at', '<=', before).executeTakeFirst(),
        db.deleteFrom('sign_in_link').where('account_id', '=', accountId).where('made_at', '<=', before).executeTakeFirst(),
      ]);
      return gone.some(({ numDeletedRows }) => numDeletedRows > 0n);
    });
  }
}
