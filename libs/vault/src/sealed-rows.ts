import type { Kysely, Selectable } from 'kysely';
import type { PersonKeys } from './person-keys.js';
import { decodeDisclosure, digestOf, type Disclosed } from './disclosure.js';
import { askInParts } from './in-parts.js';
import type { HeldValue } from './kept.js';
import { seal, unseal } from './sealed-box.js';
import type { DisclosureTable, VaultSchema } from './vault-schema.js';

type Database = Kysely<VaultSchema>;

export type DisclosureRow = Selectable<DisclosureTable>;

/** A row, and the name of the key its value is sealed with. */
export type SealedRow = DisclosureRow & { readonly key_id: string | null };

/** A row whose value could be read. */
export interface OpenedRow {
  readonly row: DisclosureRow;
  /** salt, name and value, as they were hashed */
  readonly disclosure: string;
  readonly disclosed: Disclosed;
}

const sealedRows = (db: Database) =>
  db.selectFrom('disclosure').leftJoin('subject', 'subject.person_id', 'disclosure.person_id').selectAll('disclosure').select('key_id');

export const rowsByDigest = (db: Database, digests: readonly string[]): Promise<readonly SealedRow[]> =>
  askInParts(digests, (part) => sealedRows(db).where('digest', 'in', part).execute());

export const rowsByMark = (db: Database, marks: readonly string[]): Promise<readonly SealedRow[]> =>
  askInParts(marks, (part) => sealedRows(db).where('mark', 'in', part).execute());

export const rowsOfPersons = (db: Database, personIds: readonly string[]): Promise<readonly SealedRow[]> =>
  askInParts(personIds, (part) => sealedRows(db).where('disclosure.person_id', 'in', part).orderBy('digest').execute());

/** Digests of what was kept after one instant and not after another. */
export const keptBetween = async (db: Database, after: string, until: string): Promise<readonly string[]> => {
  const rows = db.selectFrom('disclosure').select('digest').where('kept_at', '>', after).where('kept_at', '<=', until);
  return (await rows.where('erased_at', 'is', null).execute()).map(({ digest }) => digest);
};

/** A disclosure, sealed for whoever has the key, and bound to its digest. */
export const sealDisclosure = (key: Buffer, disclosure: string, digest: string): Buffer =>
  seal(key, Buffer.from(disclosure, 'ascii'), digest);

/** What of these can be read: what is erased, or whose key is not there, is left out. */
export const openRows = async (keys: PersonKeys, rows: readonly SealedRow[]): Promise<readonly OpenedRow[]> => {
  const held = rows.filter(({ ciphertext }) => ciphertext !== null);
  const byId = await keys.of(held.flatMap(({ key_id: keyId }) => keyId ?? []));
  return held.flatMap((row) => {
    const key = byId.get(row.key_id ?? '');
    const disclosure = key && row.ciphertext ? unseal(key, row.ciphertext, row.digest)?.toString('ascii') : undefined;
    if (disclosure === undefined || digestOf(disclosure) !== row.digest) return [];
    const disclosed = decodeDisclosure(disclosure);
    return disclosed ? [{ row, disclosure, disclosed }] : [];
  });
};

/** What an opened row holds, and on what terms. */
export const heldIn = ({ row, disclosed: { name, value } }: OpenedRow): HeldValue => ({
  digest: row.digest,
  name,
  value,
  context: row.context ?? '',
  purpose: row.purpose ?? '',
  retainUntil: row.retain_until ?? undefined,
  legalHold: row.legal_hold ?? undefined,
  keptAt: row.kept_at,
});

export const isRetainedOn =
  (today: string) =>
  ({ retain_until: until }: DisclosureRow): boolean =>
    until !== null && until > today;
