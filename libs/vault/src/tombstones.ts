import type { Kysely } from 'kysely';
import { inParts } from './in-parts.js';
import type { VaultSchema } from './vault-schema.js';

/** Lets values go without a trace. */
export const forget = async (db: Kysely<VaultSchema>, digests: readonly string[]): Promise<void> => {
  for (const part of inParts(digests))
    await db.deleteFrom('disclosure').where('digest', 'in', part).where('erased_at', 'is', null).execute();
};

/** The digest stays, so that whoever asks hears that the value is gone; the first instant stays too. */
export const leaveTombstones = async (db: Kysely<VaultSchema>, digests: readonly string[], erasedAt: string): Promise<void> => {
  const nothing = { person_id: null, context: null, purpose: null, retain_until: null, legal_hold: null, ciphertext: null, kept_at: null };
  const rows = [...new Set(digests)].map((digest) => ({ digest, mark: null, ...nothing, erased_at: erasedAt }));
  for (const part of inParts(rows))
    await db
      .insertInto('disclosure')
      .values(part)
      .onConflict((conflict) =>
        conflict
          .column('digest')
          .doUpdateSet({ ...nothing, erased_at: erasedAt })
          .where('disclosure.erased_at', 'is', null),
      )
      .execute();
};
