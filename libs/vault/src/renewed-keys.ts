import { randomUUID } from 'node:crypto';
import type { PersonKeys } from './person-keys.js';
import type { Subject } from './persons.js';
import { openRows, sealDisclosure, type SealedRow } from './sealed-rows.js';

/** What stays of a person, under another key. */
export interface Renewed extends Subject {
  readonly before: Subject;
  readonly rows: readonly { readonly digest: string; readonly ciphertext: Buffer }[];
}

/** What stays of each person under a key of its own. Where something cannot be read now, its key may be brought back, and stays. */
export const sealedAnew = async (
  keys: PersonKeys,
  subjects: readonly Subject[],
  survivors: readonly SealedRow[],
): Promise<readonly Renewed[]> => {
  const opened = await openRows(keys, survivors);
  const openedOf = (personId: string) => opened.filter(({ row }) => row.person_id === personId);
  const whole = subjects.filter(({ personId }) => {
    const stays = survivors.filter((row) => row.person_id === personId).length;
    return stays > 0 && openedOf(personId).length === stays;
  });
  const next = new Map(whole.map(({ personId }) => [personId, randomUUID()]));
  const keyOf = await keys.madeFor([...next.values()]);
  return whole.map((before) => {
    const keyId = next.get(before.personId) ?? '';
    const key = keyOf.get(keyId);
    if (!key) throw new Error('a key was made for everybody above');
    const rows = openedOf(before.personId).map(({ row: { digest }, disclosure }) => ({
      digest,
      ciphertext: sealDisclosure(key, disclosure, digest),
    }));
    return { personId: before.personId, keyId, before, rows };
  });
};
