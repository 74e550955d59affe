import { digestOf, disclose, markOf } from './disclosure.js';
import type { KeptValue, ValueToKeep } from './kept.js';
import type { PersonKeys } from './person-keys.js';
import type { KnownPseudonym } from './persons.js';
import { openRows, rowsByMark, sealDisclosure } from './sealed-rows.js';
import type { VaultFiles } from './vault-files.js';
import type { DisclosureTable } from './vault-schema.js';

/** Somebody something is brought about. */
export interface Person extends KnownPseudonym {
  readonly isNew: boolean;
}

/** What is brought about her. */
export interface Brought {
  readonly person: Person;
  readonly values: readonly ValueToKeep[];
}

/** What a command has brought before. */
export interface Before {
  readonly digest: string;
  /** nothing once it is erased */
  readonly text: string | undefined;
}

/** What these commands have brought already, by mark. */
export const broughtBefore = async (
  { values: { db } }: VaultFiles,
  keys: PersonKeys,
  brought: readonly Brought[],
): Promise<Map<string, readonly Before[]>> => {
  const marks = brought
    .filter(({ person }) => !person.isNew)
    .flatMap(({ person, values }) => values.map((value) => markOf(person.personId, value)));
  const rows = await rowsByMark(db, marks);
  const opened = new Map((await openRows(keys, rows)).map(({ row, disclosed }) => [row.digest, disclosed.value]));
  const before = new Map<string, readonly Before[]>();
  for (const { mark, digest, erased_at: erasedAt } of rows) {
    const text = opened.get(digest);
    // What is held and cannot be read may be anything: it is kept again.
    if (mark === null || (erasedAt === null && text === undefined)) continue;
    before.set(mark, [...(before.get(mark) ?? []), { digest, text }]);
  }
  return before;
};

/** Seals what was not brought before. */
export class Sealing {
  readonly rows: DisclosureTable[] = [];
  /** digests of what is held already */
  readonly again: string[] = [];

  constructor(
    private readonly keyOf: ReadonlyMap<string, Buffer>,
    private readonly before: Map<string, readonly Before[]>,
    readonly keptAt: string,
  ) {}

  keep({ personId, keyId }: Person, value: ValueToKeep): KeptValue {
    const mark = markOf(personId, value);
    const known = this.before.get(mark) ?? [];
    const same = known.find(({ text }) => text === undefined || text === value.value);
    if (same) {
      this.again.push(same.digest);
      return { digest: same.digest, isNew: false };
    }
    const key = this.keyOf.get(keyId);
    if (!key) throw new Error('a key was made for everybody who is brought');
    const disclosure = disclose(value);
    const digest = digestOf(disclosure);
    const { context, purpose, retainUntil = null, legalHold = null } = value;
    const terms = { context, purpose, retain_until: retainUntil, legal_hold: legalHold };
    const ciphertext = sealDisclosure(key, disclosure, digest);
    this.rows.push({ digest, person_id: personId, mark, ...terms, ciphertext, kept_at: this.keptAt, erased_at: null });
    // The same command may stand in this group twice.
    this.before.set(mark, [...known, { digest, text: value.value }]);
    return { digest, isNew: true };
  }
}
