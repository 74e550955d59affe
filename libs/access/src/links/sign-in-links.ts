import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import { digestOfSecret, newSecret } from '../secrets/opaque-secret.js';
import { afterMilliseconds } from '../sessions/instants.js';
import { linkOver } from './links.errors.js';

/** Milliseconds a link opens: as long as it takes to open a mailbox. */
export const LINK_LASTS = 15 * 60_000;

/**
 * Links that sign in, sent to a mailbox. Looking at one uses nothing up: programs that guard mailboxes look at every link. Only the button on
 * the page behind it does.
 */
export class SignInLinks {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
  ) {}

  /** @returns the secret of the link; those made before for the account open no more */
  async make(accountId: string): Promise<string> {
    const now = this.clock.now();
    const secret = newSecret();
    await this.tables.db.transaction().execute(async (db) => {
      await db.deleteFrom('sign_in_link').where('account_id', '=', accountId).execute();
      await db
        .insertInto('sign_in_link')
        .values({
          secret_digest: digestOfSecret(secret),
          account_id: accountId,
          made_at: now,
          expires_at: afterMilliseconds(now, LINK_LASTS),
          used_at: null,
        })
        .execute();
    });
    return secret;
  }

  /**
   * Uses a link, once.
   * @returns the account it was made for
   * @throws DomainError `LINK_OVER` for one that was used, has expired or was replaced
   */
  async use(secret: string): Promise<string> {
    const now = this.clock.now();
    const used = await this.tables.db
      .updateTable('sign_in_link')
      .set({ used_at: now })
      .where('secret_digest', '=', digestOfSecret(secret))
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .returning('account_id')
      .executeTakeFirst();
    if (!used) throw linkOver();
    return used.account_id;
  }

  async sweep(): Promise<void> {
    await this.tables.db.deleteFrom('sign_in_link').where('expires_at', '<=', this.clock.now()).execute();
  }
}
