import { existsSync } from 'node:fs';
import { hkdfSync, randomUUID } from 'node:crypto';
import { PersonKeys } from './person-keys.js';
import { decodeDisclosure, digestOf, encodeDisclosure, type Disclosed } from './disclosure.js';
import { DisclosureTables, namesSomebody, type DisclosureRow } from './disclosure-tables.js';
import type { ErasureScope, HeldValue, IdentityChange, Kept, Pseudonym, ValueToKeep } from './kept.js';
import { seal, unseal } from './sealed-box.js';
import { emptyLog, openVaultFiles, type VaultFiles } from './vault-files.js';
import { WriteGroup } from './write-group.js';

interface Opened extends VaultFiles {
  readonly personKeys: PersonKeys;
  readonly tables: DisclosureTables;
}

interface Keeping {
  readonly of: Pseudonym;
  readonly values: readonly ValueToKeep[];
}

/**
 * Personal data and free text, outside the ledger: each value encrypted with a key of its person, known to the ledger by a salted digest
 * only. Erasing deletes value, salt and, with the last value, the key; no entry changes.
 */
export class Vault {
  private opened: Opened | undefined;
  private readonly keeping = new WriteGroup<Keeping, readonly string[]>((tasks) => this.write(tasks));
  private readonly listeners = new Set<() => void>();

  /** @param folder  made when the first value arrives */
  constructor(private readonly folder: string) {}

  /**
   * Keeps values of a person, durably, before the entry that names them is written.
   * @returns digests of their disclosures, base64url, in their order
   */
  keep(of: Pseudonym, values: readonly ValueToKeep[]): Promise<readonly string[]> {
    return this.keeping.add({ of, values });
  }

  /** The digest a value would have, when the person has a key already; whether it is held is another question. */
  digestFor(of: Pseudonym, value: ValueToKeep): string | undefined {
    if (!this.exists()) return undefined;
    const { tables, personKeys } = this.files();
    const personId = tables.personOf(of);
    const key = personId === undefined ? undefined : personKeys.of(personId);
    return key && digestOf(disclosureOf(key, value));
  }

  read(digest: string): Kept {
    const row = this.files().tables.row(digest);
    if (row?.erased_at) return { status: 'erased', erasedAt: row.erased_at };
    const disclosed = row && this.disclosed(row);
    return disclosed ? { status: 'held', value: disclosed.value } : { status: 'unknown' };
  }

  /** A value as whoever holds its digest can check it: salt, name and value (RFC 9901, section 4.2.1); nothing when it is not held. */
  disclosureOf(digest: string): string | undefined {
    const row = this.exists() ? this.files().tables.row(digest) : undefined;
    return row && this.disclosure(row);
  }

  /** What of these may be erased on a day, and what the law keeps for how long. What is not held, or erased already, is neither. */
  scopeOf(digests: readonly string[], today: string): ErasureScope {
    const { tables } = this.files();
    const rows = digests.flatMap((digest) => tables.row(digest) ?? []).filter(({ ciphertext }) => ciphertext !== null);
    const isRetained = ({ retain_until: until }: DisclosureRow): boolean => until !== null && until > today;
    return {
      erasable: rows.filter((row) => !isRetained(row)).map(({ digest }) => digest),
      retained: rows
        .filter(isRetained)
        .map(({ digest, retain_until: until, legal_hold: basis }) => ({ digest, until: until ?? '', basis: basis ?? '' })),
    };
  }

  /** Every digest of a person that is held. */
  digestsOf(of: Pseudonym): readonly string[] {
    return this.rowsOf(of).map(({ digest }) => digest);
  }

  /** What is held of a person for some purposes. */
  valuesOf(of: Pseudonym, purposes: readonly string[]): readonly HeldValue[] {
    return this.rowsOf(of).flatMap((row) => {
      const disclosed = row.purpose !== null && purposes.includes(row.purpose) ? this.disclosed(row) : undefined;
      return disclosed ? [{ digest: row.digest, purpose: row.purpose ?? '', name: disclosed.name, value: disclosed.value }] : [];
    });
  }

  /** Whose names changed after a point of the feed; each person once, with her last change. */
  changesAfter(sequence: number, limit: number): readonly IdentityChange[] {
    return this.exists() ? this.files().tables.changesAfter(sequence, limit) : [];
  }

  /** @param listener  called when something was erased, before whoever asked for it is answered */
  onErased(listener: () => void): void {
    this.listeners.add(listener);
  }

  /**
   * Erases these values for good; what was erased before stays so. The digest stays, so that whoever asks hears that the value is gone.
   * @param erasedAt  instant, ISO 8601
   */
  erase(digests: readonly string[], erasedAt: string): void {
    this.remove(digests, erasedAt, (digest) => this.files().tables.erase(digest, erasedAt));
  }

  /** Lets values go that no entry names: the decision they were brought for was refused. */
  letGo(digests: readonly string[]): void {
    this.remove(digests, null, (digest) => this.files().tables.remove(digest));
  }

  close(): void {
    this.opened?.vault.close();
    this.opened?.keys.close();
    this.opened = undefined;
  }

  private write(tasks: readonly Keeping[]): readonly (readonly string[])[] {
    const { vault, personKeys, tables } = this.files();
    const persons = new Map<string, string>();
    const personOf = (of: Pseudonym): string => {
      const name = `${of.kind} ${of.pseudonym}`;
      const personId = persons.get(name) ?? tables.personOf(of) ?? randomUUID();
      persons.set(name, personId);
      return personId;
    };
    const keys = personKeys.madeFor(tasks.map(({ of }) => personOf(of)));
    const keepOne = ({ of, values }: Keeping): readonly string[] => {
      const personId = personOf(of);
      const key = keys.get(personId);
      if (!key) throw new Error('a key was made for everybody above');
      tables.link(of, personId);
      if (values.some(namesSomebody)) tables.noteChange(of, null);
      return values.map((value) => {
        const disclosure = disclosureOf(key, value);
        const digest = digestOf(disclosure);
        tables.insert(digest, personId, value, seal(key, Buffer.from(disclosure, 'ascii'), digest));
        return digest;
      });
    };
    return vault.transaction(() => tasks.map(keepOne)).immediate();
  }

  private remove(digests: readonly string[], erasedAt: string | null, removeOne: (digest: string) => void): void {
    if (digests.length === 0) return;
    const { vault, personKeys, tables } = this.files();
    const rows = digests.flatMap((digest) => tables.row(digest) ?? []).filter(({ person_id: personId }) => personId !== null);
    const personIds = new Set(rows.map(({ person_id: personId }) => personId ?? ''));
    const named = new Set(rows.filter(namesSomebody).map(({ person_id: personId }) => personId ?? ''));
    vault
      .transaction(() => {
        for (const personId of named) for (const of of tables.pseudonymsOf(personId)) tables.noteChange(of, erasedAt);
        digests.forEach(removeOne);
      })
      .immediate();
    const empty = [...personIds].filter((personId) => tables.rowsOf(personId).length === 0);
    if (empty.length > 0) personKeys.destroy(empty);
    for (const personId of empty) tables.unlink(personId);
    emptyLog(vault);
    for (const listener of this.listeners) listener();
  }

  private rowsOf(of: Pseudonym): readonly DisclosureRow[] {
    if (!this.exists()) return [];
    const { tables } = this.files();
    const personId = tables.personOf(of);
    return personId === undefined ? [] : tables.rowsOf(personId);
  }

  private disclosed(row: DisclosureRow): Disclosed | undefined {
    const disclosure = this.disclosure(row);
    return disclosure === undefined ? undefined : decodeDisclosure(disclosure);
  }

  private disclosure({ digest, person_id: personId, ciphertext }: DisclosureRow): string | undefined {
    const key = personId === null ? undefined : this.files().personKeys.of(personId);
    const disclosure = key && ciphertext ? unseal(key, ciphertext, digest)?.toString('ascii') : undefined;
    return disclosure !== undefined && digestOf(disclosure) === digest ? disclosure : undefined;
  }

  private exists(): boolean {
    return this.opened !== undefined || existsSync(this.folder);
  }

  private files(): Opened {
    if (!this.opened) {
      const files = openVaultFiles(this.folder);
      const personKeys = new PersonKeys(files.keys, files.keyEncryption);
      this.opened = { ...files, personKeys, tables: new DisclosureTables(files.vault) };
    }
    return this.opened;
  }
}

/** The salt is as good as random to whoever has not the key, and the same when the same command is sent again. */
const disclosureOf = (key: Buffer, { name, value, commandId }: ValueToKeep): string => {
  const salt = Buffer.from(hkdfSync('sha256', key, commandId, `salt of ${name}`, 32)).toString('base64url');
  return encodeDisclosure({ salt, name, value });
};
