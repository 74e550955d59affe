import { DomainError } from '#kernel';
import type { Transaction } from 'kysely';
import type { AccessSchema } from './access-schema.js';

/** What she would be left without: nobody takes from herself the last way in, and then stands outside. */
const lastMeansOfEntry = (): DomainError => new DomainError('LAST_MEANS_OF_ENTRY', {});

/**
 * Makes sure that somebody can still sign in, after one of her means was taken away in the same transaction: a password, a passkey, an
 * identity elsewhere, or a letter on its way.
 * @throws DomainError `LAST_MEANS_OF_ENTRY`
 */
export const assertOtherMeans = async (db: Transaction<AccessSchema>, accountId: string, now: string): Promise<void> => {
  // The write makes two who take away one each wait for each other.
  await db.updateTable('account').set({ account_id: accountId }).where('account_id', '=', accountId).execute();
  const means = await db
    .selectFrom('password')
    .select('account_id')
    .where('account_id', '=', accountId)
    .union(db.selectFrom('passkey').select('account_id').where('account_id', '=', accountId))
    .union(db.selectFrom('identity').select('account_id').where('account_id', '=', accountId))
    .union(
      db
        .selectFrom('letter_code')
        .select('account_id')
        .where('account_id', '=', accountId)
        .where('used_at', 'is', null)
        .where('expires_at', '>', now),
    )
    .executeTakeFirst();
  if (!means) throw lastMeansOfEntry();
};
