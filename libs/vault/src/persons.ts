import type { Kysely } from 'kysely';
import { askInParts, inParts } from './in-parts.js';
import type { Pseudonym } from './kept.js';
import { Overtaken } from './overtaken.js';
import type { VaultSchema } from './vault-schema.js';

/** A person as the vault has her. */
export interface Subject {
  readonly personId: string;
  /** names the key her values are sealed with */
  readonly keyId: string;
}

/** A person, and a pseudonym she is known by. */
export type KnownPseudonym = Pseudonym & Subject;

type Database = Kysely<VaultSchema>;

/** Who these are, as far as anything is held of them. */
export const personsBehind = async (db: Database, of: readonly Pseudonym[]): Promise<readonly KnownPseudonym[]> => {
  const kinds = new Set(of.map(({ kind, pseudonym }) => `${kind} ${pseudonym}`));
  const rows = await askInParts(
    of.map(({ pseudonym }) => pseudonym),
    (part) =>
      db
        .selectFrom('link')
        .innerJoin('subject', 'subject.person_id', 'link.person_id')
        .select(['kind', 'pseudonym', 'link.person_id as personId', 'key_id as keyId'])
        .where('pseudonym', 'in', part)
        .execute(),
  );
  return rows.filter(({ kind, pseudonym }) => kinds.has(`${kind} ${pseudonym}`));
};

/** Every pseudonym of these persons. */
export const pseudonymsOf = (db: Database, personIds: readonly string[]): Promise<readonly (Pseudonym & { readonly personId: string })[]> =>
  askInParts(personIds, (part) =>
    db.selectFrom('link').select(['kind', 'pseudonym', 'person_id as personId']).where('person_id', 'in', part).execute(),
  );

/** Pseudonyms of a kind, in their order. */
export const pseudonymsAfter = async (db: Database, kind: string, after: string, limit: number): Promise<readonly string[]> => {
  const rows = db.selectFrom('link').select('pseudonym').where('kind', '=', kind).where('pseudonym', '>', after);
  return (await rows.orderBy('pseudonym').limit(limit).execute()).map(({ pseudonym }) => pseudonym);
};

/** @throws Overtaken when one of them is known meanwhile */
export const addPersons = async (db: Database, persons: readonly KnownPseudonym[]): Promise<void> => {
  const subjects = [...new Map(persons.map(({ personId, keyId }) => [personId, keyId]))];
  const rows = subjects.map(([person_id, key_id]) => ({ person_id, key_id }));
  for (const part of inParts(rows)) await db.insertInto('subject').values(part).execute();
  const links = persons.map(({ kind, pseudonym, personId }) => ({ kind, pseudonym, person_id: personId }));
  for (const part of inParts(links)) {
    const { length } = await db
      .insertInto('link')
      .values(part)
      .onConflict((conflict) => conflict.columns(['kind', 'pseudonym']).doNothing())
      .returning('pseudonym')
      .execute();
    if (length < part.length) throw new Overtaken();
  }
};

/**
 * Makes whoever seals or unseals something of these persons wait for the end of the transaction.
 * @throws Overtaken when another key seals their values by now, or nothing is held of them any more
 */
export const lockPersons = async (db: Database, isShared: boolean, subjects: readonly Subject[]): Promise<void> => {
  for (const part of inParts(subjects.toSorted((one, other) => (one.personId < other.personId ? -1 : 1)))) {
    const query = db
      .selectFrom('subject')
      .selectAll()
      .where(
        'person_id',
        'in',
        part.map(({ personId }) => personId),
      )
      .orderBy('person_id');
    // One node alone waits for the whole file already.
    const rows = await (isShared ? query.forUpdate() : query).execute();
    const keys = new Map(rows.map(({ person_id: personId, key_id: keyId }) => [personId, keyId]));
    if (part.some(({ personId, keyId }) => keys.get(personId) !== keyId)) throw new Overtaken();
  }
};

export const removePersons = async (db: Database, personIds: readonly string[]): Promise<void> => {
  for (const part of inParts(personIds)) {
    await db.deleteFrom('link').where('person_id', 'in', part).execute();
    await db.deleteFrom('subject').where('person_id', 'in', part).execute();
  }
};
