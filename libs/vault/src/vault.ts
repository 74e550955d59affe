import { hkdfSync, randomUUID } from 'node:crypto';
import { PersonKeys } from './person-keys.js';
import { decodeDisclosure, digestOf, encodeDisclosure } from './disclosure.js';
import type { ErasureScope, Kept, Pseudonym, RetentionTerms } from './kept.js';
import { seal, unseal } from './sealed-box.js';
import { emptyLog, openVaultFiles, type VaultFiles } from './vault-files.js';

/** A value to keep, and what makes keeping it again recognisable. */
export interface ValueToKeep {
  readonly name: string;
  readonly value: string;
  /** id of the command that brings it: the same command keeps the same disclosure */
  readonly commandId: string;
}

interface Row {
  readonly digest: string;
  readonly person_id: string | null;
  readonly retain_until: string | null;
  readonly legal_hold: string | null;
  readonly ciphertext: Buffer | null;
  readonly erased_at: string | null;
}

/**
 * Personal data and free text, outside the ledger: each value encrypted with a key of its person, known to the ledger by a salted digest
 * only. Erasing deletes value, salt and, with the last value, the key; no entry changes.
 */
export class Vault {
  private opened: (VaultFiles & { readonly personKeys: PersonKeys }) | undefined;

  /** @param folder  made when the first value arrives */
  constructor(private readonly folder: string) {}

  /**
   * Keeps a value, durably, before the entry that names it is written.
   * @returns digest of its disclosure, base64url
   */
  keep(of: Pseudonym, { name, value, commandId }: ValueToKeep, { context, purpose, retainUntil, legalHold }: RetentionTerms): string {
    const { vault, personKeys } = this.files();
    const personId = this.personOf(of) ?? this.newPerson(of);
    const key = personKeys.madeFor(personId);
    // As good as random to whoever has not the key, and the same when the same command is sent again.
    const salt = Buffer.from(hkdfSync('sha256', key, commandId, `salt of ${name}`, 32)).toString('base64url');
    const disclosure = encodeDisclosure({ salt, name, value });
    const digest = digestOf(disclosure);
    vault
      .prepare('INSERT OR IGNORE INTO disclosure VALUES (?, ?, ?, ?, ?, ?, ?, NULL)')
      .run(digest, personId, context, purpose, retainUntil ?? null, legalHold ?? null, seal(key, Buffer.from(disclosure, 'ascii'), digest));
    return digest;
  }

  read(digest: string): Kept {
    const row = this.row(digest);
    if (row?.erased_at) return { status: 'erased', erasedAt: row.erased_at };
    const key = row?.person_id ? this.files().personKeys.of(row.person_id) : undefined;
    const disclosure = key && row?.ciphertext && unseal(key, row.ciphertext, digest)?.toString('ascii');
    const disclosed = disclosure && digestOf(disclosure) === digest ? decodeDisclosure(disclosure) : undefined;
    return disclosed ? { status: 'held', value: disclosed.value } : { status: 'unknown' };
  }

  /** What of these may be erased on a day, and what the law keeps for how long. What is not held, or erased already, is neither. */
  scopeOf(digests: readonly string[], today: string): ErasureScope {
    const rows = digests.flatMap((digest) => this.row(digest) ?? []).filter(({ ciphertext }) => ciphertext !== null);
    const isRetained = ({ retain_until: until }: Row): boolean => until !== null && until > today;
    return {
      erasable: rows.filter((row) => !isRetained(row)).map(({ digest }) => digest),
      retained: rows
        .filter(isRetained)
        .map(({ digest, retain_until: until, legal_hold: basis }) => ({ digest, until: until ?? '', basis: basis ?? '' })),
    };
  }

  /** Every digest of a person that is held. */
  digestsOf(of: Pseudonym): readonly string[] {
    const personId = this.personOf(of);
    if (personId === undefined) return [];
    return this.files()
      .vault.prepare<[string], string>('SELECT digest FROM disclosure WHERE person_id = ? ORDER BY digest')
      .pluck()
      .all(personId);
  }

  /**
   * Erases these values for good; what was erased before stays so. The digest stays, so that whoever asks hears that the value is gone.
   * @param erasedAt  instant, ISO 8601
   */
  erase(digests: readonly string[], erasedAt: string): void {
    this.remove(digests, (digest) =>
      this.files()
        .vault.prepare(
          `INSERT INTO disclosure (digest, erased_at) VALUES (@digest, @erasedAt) ON CONFLICT (digest) DO UPDATE SET person_id = NULL,
            context = NULL, purpose = NULL, retain_until = NULL, legal_hold = NULL, ciphertext = NULL, erased_at = @erasedAt
            WHERE erased_at IS NULL`,
        )
        .run({ digest, erasedAt }),
    );
  }

  /** Lets a value go that no entry names: the decision it was brought for was refused. */
  letGo(digest: string): void {
    this.remove([digest], () => this.files().vault.prepare('DELETE FROM disclosure WHERE digest = ? AND erased_at IS NULL').run(digest));
  }

  close(): void {
    this.opened?.vault.close();
    this.opened?.keys.close();
    this.opened = undefined;
  }

  private remove(digests: readonly string[], removeOne: (digest: string) => void): void {
    const { vault, personKeys } = this.files();
    const persons = new Set(digests.flatMap((digest) => this.row(digest)?.person_id ?? []));
    vault.transaction(() => digests.forEach(removeOne)).immediate();
    for (const personId of persons) {
      if (vault.prepare('SELECT 1 FROM disclosure WHERE person_id = ?').get(personId)) continue;
      personKeys.destroy(personId);
      vault.prepare('DELETE FROM link WHERE person_id = ?').run(personId);
    }
    emptyLog(vault);
  }

  private row(digest: string): Row | undefined {
    return this.files()
      .vault.prepare<[string], Row>(
        'SELECT digest, person_id, retain_until, legal_hold, ciphertext, erased_at FROM disclosure WHERE digest = ?',
      )
      .get(digest);
  }

  private personOf({ kind, pseudonym }: Pseudonym): string | undefined {
    return this.files()
      .vault.prepare<[string, string], string>('SELECT person_id FROM link WHERE kind = ? AND pseudonym = ?')
      .pluck()
      .get(kind, pseudonym);
  }

  private newPerson({ kind, pseudonym }: Pseudonym): string {
    const personId = randomUUID();
    this.files().vault.prepare('INSERT INTO link VALUES (?, ?, ?)').run(kind, pseudonym, personId);
    return personId;
  }

  private files(): VaultFiles & { readonly personKeys: PersonKeys } {
    if (!this.opened) {
      const files = openVaultFiles(this.folder);
      this.opened = { ...files, personKeys: new PersonKeys(files.keys, files.keyEncryption) };
    }
    return this.opened;
  }
}
