import { randomUUID } from 'node:crypto';
import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import { assertOtherMeans } from '../means-of-entry.js';
import type { KeyedDigest } from '../secrets/server-key.js';
import { identityNotFound, identityNotLinked, identityTaken } from './oidc.errors.js';

/** Somebody as a provider knows her. */
export interface Subject {
  readonly issuer: string;
  /** unique there and never given to another (OpenID Connect Core 1.0, section 2) */
  readonly subject: string;
}

/** An identity as its owner sees it in her list. */
export interface Identity {
  readonly identityId: string;
  /** name of the provider in the configuration */
  readonly provider: string;
  readonly linkedAt: string;
  readonly lastUsedAt: string | null;
}

/**
 * Who people are elsewhere. An identity belongs to the account whose owner linked it while she was signed in, and to no other; what a provider
 * says of a mailbox finds nobody, because mailboxes change hands and not every provider checks them.
 */
export class Identities {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly digest: KeyedDigest,
  ) {}

  /** @throws DomainError `IDENTITY_TAKEN` */
  async link(accountId: string, provider: string, subject: Subject): Promise<void> {
    const { numInsertedOrUpdatedRows } = await this.tables.db
      .insertInto('identity')
      .values({
        identity_id: randomUUID(),
        account_id: accountId,
        provider,
        subject_digest: this.digestOf(subject),
        linked_at: this.clock.now(),
        last_used_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) throw identityTaken();
  }

  /** @throws DomainError `IDENTITY_NOT_LINKED` */
  async accountOf(subject: Subject): Promise<string> {
    const row = await this.tables.db
      .updateTable('identity')
      .set({ last_used_at: this.clock.now() })
      .where('subject_digest', '=', this.digestOf(subject))
      .returning('account_id')
      .executeTakeFirst();
    if (!row) throw identityNotLinked();
    return row.account_id;
  }

  /** Hers, the oldest first. */
  async list(accountId: string): Promise<readonly Identity[]> {
    const rows = await this.tables.db.selectFrom('identity').selectAll().where('account_id', '=', accountId).orderBy('linked_at').execute();
    return rows.map((row) => ({
      identityId: row.identity_id,
      provider: row.provider,
      linkedAt: row.linked_at,
      lastUsedAt: row.last_used_at,
    }));
  }

  /** @throws DomainError `IDENTITY_NOT_FOUND` {identityId}; `LAST_MEANS_OF_ENTRY` when she could not get in any more */
  async unlink(accountId: string, identityId: string): Promise<void> {
    await this.tables.db.transaction().execute(async (db) => {
      const { numDeletedRows } = await db
        .deleteFrom('identity')
        .where('account_id', '=', accountId)
        .where('identity_id', '=', identityId)
        .executeTakeFirst();
      if (numDeletedRows === 0n) throw identityNotFound(identityId);
      await assertOtherMeans(db, accountId, this.clock.now());
    });
  }

  private digestOf({ issuer, subject }: Subject): string {
    return this.digest('identity', JSON.stringify([issuer, subject]));
  }
}
