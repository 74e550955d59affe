import type { Kysely } from 'kysely';
import { namesSomebody, noteChanges } from './changes.js';
import { inParts } from './in-parts.js';
import { Overtaken, untilNotOvertaken } from './overtaken.js';
import type { PersonKeys } from './person-keys.js';
import { lockPersons, pseudonymsOf, removePersons, type Subject } from './persons.js';
import { sealedAnew } from './renewed-keys.js';
import { rowsByDigest, rowsOfPersons, type SealedRow } from './sealed-rows.js';
import { forget, leaveTombstones } from './tombstones.js';
import type { VaultFiles } from './vault-files.js';
import type { VaultSchema } from './vault-schema.js';

/**
 * Removes values, and has no copy of them readable any more: what else is held of their persons is sealed with another key, and the one
 * before is destroyed. An old copy of the vault then tells nothing once the copies of its keys are gone.
 * @param erasedAt  instant; null for what is let go without a trace, because no entry will name it
 */
export const removeValues = async (
  files: VaultFiles,
  keys: PersonKeys,
  digests: readonly string[],
  erasedAt: string | null,
): Promise<void> => {
  await untilNotOvertaken(() => removeOnce(files, keys, digests, erasedAt));
  await destroySpentKeys(files, keys);
  await files.values.scrub();
};

/** Destroys what nothing is sealed with any more: again after a crash. */
export const destroySpentKeys = async ({ values: { db } }: VaultFiles, keys: PersonKeys): Promise<void> => {
  const spent = (await db.selectFrom('spent_key').select('key_id').execute()).map(({ key_id: keyId }) => keyId);
  if (spent.length === 0) return;
  await keys.destroy(spent);
  for (const part of inParts(spent)) await db.deleteFrom('spent_key').where('key_id', 'in', part).execute();
};

const removeOnce = async (files: VaultFiles, keys: PersonKeys, digests: readonly string[], erasedAt: string | null): Promise<void> => {
  const { db, kind } = files.values;
  const removed = new Set(digests);
  const concerned = (await rowsByDigest(db, digests)).filter(({ person_id: personId }) => personId !== null);
  const subjects = subjectsOf(concerned);
  const survivors = (
    await rowsOfPersons(
      db,
      subjects.map(({ personId }) => personId),
    )
  ).filter(({ digest }) => !removed.has(digest));
  const left = new Set(survivors.map(({ person_id: personId }) => personId));
  const emptied = subjects.filter(({ personId }) => !left.has(personId));
  const renewed = erasedAt === null ? [] : await sealedAnew(keys, subjects, survivors);
  const named = concerned.filter(namesSomebody).map(({ person_id: personId }) => personId ?? '');
  await db.transaction().execute(async (transaction) => {
    await lockPersons(transaction, kind === 'postgres', subjects);
    await assertComplete(transaction, subjects, concerned.length + survivors.length);
    await noteChanges(transaction, await pseudonymsOf(transaction, named), erasedAt);
    if (erasedAt === null) await forget(transaction, digests);
    else await leaveTombstones(transaction, digests, erasedAt);
    await removePersons(
      transaction,
      emptied.map(({ personId }) => personId),
    );
    for (const { personId, keyId, rows } of renewed) {
      for (const { digest, ciphertext } of rows)
        await transaction.updateTable('disclosure').set({ ciphertext }).where('digest', '=', digest).execute();
      await transaction.updateTable('subject').set({ key_id: keyId }).where('person_id', '=', personId).execute();
    }
    const spent = [...emptied, ...renewed.map(({ before }) => before)].map(({ keyId }) => ({ key_id: keyId }));
    for (const part of inParts(spent)) await transaction.insertInto('spent_key').values(part).execute();
  });
};

const subjectsOf = (rows: readonly SealedRow[]): readonly Subject[] =>
  Array.from(new Map(rows.map(({ person_id: personId, key_id: keyId }) => [personId ?? '', keyId ?? ''])), ([personId, keyId]) => ({
    personId,
    keyId,
  }));

/** Something may have been kept of them since: it would be left under a key that is about to be destroyed. @throws Overtaken */
const assertComplete = async (db: Kysely<VaultSchema>, subjects: readonly Subject[], known: number): Promise<void> => {
  const { length } = await rowsOfPersons(
    db,
    subjects.map(({ personId }) => personId),
  );
  if (length !== known) throw new Overtaken();
};
