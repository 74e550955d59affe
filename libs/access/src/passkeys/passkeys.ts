import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import { assertOtherMeans } from '../means-of-entry.js';
import type { PasskeyTable } from './passkey-schema.js';
import { passkeyNotFound } from './passkeys.errors.js';

/** A passkey as its owner sees it in her list. */
export interface Passkey {
  readonly passkeyId: string;
  /** what she calls it */
  readonly name: string;
  /** whether its maker keeps a copy: one that is not is lost with its device */
  readonly backedUp: boolean;
  readonly madeAt: string;
  readonly lastUsedAt: string | null;
}

/** Passkeys of people: keys that stay with their owner, of which the public half is kept here. */
export class Passkeys {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
  ) {}

  /** Hers, the oldest first. */
  async list(accountId: string): Promise<readonly Passkey[]> {
    const rows = await this.tables.db.selectFrom('passkey').selectAll().where('account_id', '=', accountId).orderBy('made_at').execute();
    return rows.map(passkeyOf);
  }

  /**
   * Takes one away.
   * @throws DomainError `PASSKEY_NOT_FOUND` {passkeyId}; `LAST_MEANS_OF_ENTRY` when she could not get in any more
   */
  async remove(accountId: string, passkeyId: string): Promise<void> {
    await this.tables.db.transaction().execute(async (db) => {
      const { numDeletedRows } = await db
        .deleteFrom('passkey')
        .where('account_id', '=', accountId)
        .where('passkey_id', '=', passkeyId)
        .executeTakeFirst();
      if (numDeletedRows === 0n) throw passkeyNotFound(passkeyId);
      await assertOtherMeans(db, accountId, this.clock.now());
    });
  }
}

export const passkeyOf = (row: PasskeyTable): Passkey => ({
  passkeyId: row.passkey_id,
  name: row.name,
  backedUp: row.backed_up === 1,
  madeAt: row.made_at,
  lastUsedAt: row.last_used_at,
});
