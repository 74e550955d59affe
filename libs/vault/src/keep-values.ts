import { randomUUID } from 'node:crypto';
import { namesSomebody, noteChanges } from './changes.js';
import { inParts } from './in-parts.js';
import type { KeptValue, Pseudonym, ValueToKeep } from './kept.js';
import { untilNotOvertaken } from './overtaken.js';
import type { PersonKeys } from './person-keys.js';
import { addPersons, lockPersons, personsBehind } from './persons.js';
import { broughtBefore, Sealing, type Brought, type Person } from './sealing.js';
import type { VaultFiles } from './vault-files.js';

/** Values somebody brings about a person. */
export interface Bringing {
  readonly of: Pseudonym;
  readonly values: readonly ValueToKeep[];
}

/**
 * Keeps values durably, all of them or none. What the same command has brought before is not kept twice; what it brought and was erased since
 * is not taken in again.
 * @param keptAt  instant, ISO 8601
 */
export const keepValues = (
  files: VaultFiles,
  keys: PersonKeys,
  bringings: readonly Bringing[],
  keptAt: string,
): Promise<readonly (readonly KeptValue[])[]> =>
  untilNotOvertaken(async () => {
    const persons = await personsOf(files, bringings);
    const brought = bringings.map(({ of, values }) => ({ person: personIn(persons, of), values }));
    const keyOf = await keys.madeFor(Array.from(persons.values(), ({ keyId }) => keyId));
    const sealing = new Sealing(keyOf, await broughtBefore(files, keys, brought), keptAt);
    const kept = brought.map(({ person, values }) => values.map((value) => sealing.keep(person, value)));
    const named = brought.filter(({ values }, index) => values.some((value, at) => namesSomebody(value) && kept[index]?.[at]?.isNew));
    await write(files, [...persons.values()], sealing, named);
    return kept;
  });

const write = (
  { values: { db, kind } }: VaultFiles,
  persons: readonly Person[],
  { rows, again, keptAt }: Sealing,
  named: readonly Brought[],
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const [come, known] = [persons.filter(({ isNew }) => isNew), persons.filter(({ isNew }) => !isNew)];
    await addPersons(transaction, come);
    await lockPersons(transaction, kind === 'postgres', known);
    for (const part of inParts(rows)) await transaction.insertInto('disclosure').values(part).execute();
    // Nobody may have named it yet, and now somebody is about to: it is as new.
    for (const part of inParts(again))
      await transaction
        .updateTable('disclosure')
        .set({ kept_at: keptAt })
        .where('digest', 'in', part)
        .where('erased_at', 'is', null)
        .execute();
    await noteChanges(
      transaction,
      named.map(({ person }) => person),
      null,
    );
  });

const nameOf = ({ kind, pseudonym }: Pseudonym): string => `${kind} ${pseudonym}`;

const personsOf = async ({ values: { db } }: VaultFiles, bringings: readonly Bringing[]): Promise<ReadonlyMap<string, Person>> => {
  const known = await personsBehind(
    db,
    bringings.map(({ of }) => of),
  );
  const persons = new Map<string, Person>(known.map((person) => [nameOf(person), { ...person, isNew: false }]));
  for (const { of } of bringings)
    if (!persons.has(nameOf(of))) persons.set(nameOf(of), { ...of, personId: randomUUID(), keyId: randomUUID(), isNew: true });
  return persons;
};

const personIn = (persons: ReadonlyMap<string, Person>, of: Pseudonym): Person => {
  const person = persons.get(nameOf(of));
  if (!person) throw new Error('everybody was looked up or made above');
  return person;
};
