import type { Kysely } from 'kysely';
import { inParts } from './in-parts.js';
import { IDENTITY, type IdentityChange, type Pseudonym } from './kept.js';
import type { VaultSchema } from './vault-schema.js';

/** Whether a row says who somebody is. */
export const namesSomebody = ({ purpose }: { readonly purpose: string | null }): boolean => purpose === IDENTITY;

/**
 * Tells that the names of these have changed. Whoever tells of a change waits for whoever told of the last, so that nobody who follows sees a
 * later one before an earlier one.
 * @param erasedAt  instant at which something of them was erased
 */
export const noteChanges = async (db: Kysely<VaultSchema>, of: readonly Pseudonym[], erasedAt: string | null): Promise<void> => {
  const changed = [...new Map(of.map(({ kind, pseudonym }) => [`${kind} ${pseudonym}`, { kind, pseudonym }])).values()];
  if (changed.length === 0) return;
  const { last } = await db
    .updateTable('feed')
    .set((eb) => ({ last: eb('last', '+', changed.length) }))
    .where('place', '=', 0)
    .returning('last')
    .executeTakeFirstOrThrow();
  const first = last - changed.length + 1;
  const rows = changed.map((pseudonym, index) => ({ ...pseudonym, sequence: first + index, erased_at: erasedAt }));
  for (const part of inParts(rows))
    await db
      .insertInto('change')
      .values(part)
      .onConflict((conflict) =>
        conflict
          .columns(['kind', 'pseudonym'])
          .doUpdateSet(({ ref }) => ({ sequence: ref('excluded.sequence'), erased_at: ref('excluded.erased_at') })),
      )
      .execute();
};

/** Only the last change of a person is kept: it says under which pseudonym, and never who else she is. */
export const changesAfter = (db: Kysely<VaultSchema>, sequence: number, limit: number): Promise<readonly IdentityChange[]> =>
  db
    .selectFrom('change')
    .select(['sequence', 'kind', 'pseudonym', 'erased_at as erasedAt'])
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(limit)
    .execute();
