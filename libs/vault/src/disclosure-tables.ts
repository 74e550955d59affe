import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import { IDENTITY, type IdentityChange, type Pseudonym, type RetentionTerms } from './kept.js';

export interface DisclosureRow {
  readonly digest: string;
  readonly person_id: string | null;
  readonly purpose: string | null;
  readonly retain_until: string | null;
  readonly legal_hold: string | null;
  readonly ciphertext: Buffer | null;
  readonly erased_at: string | null;
}

type Named = [Readonly<Record<string, string | Buffer | null>>];

/** The statements of the vault's file. */
export class DisclosureTables {
  constructor(private readonly database: Database) {}

  row(digest: string): DisclosureRow | undefined {
    return prepared<[string], DisclosureRow>(this.database, 'SELECT * FROM disclosure WHERE digest = ?').get(digest);
  }

  rowsOf(personId: string): readonly DisclosureRow[] {
    return prepared<[string], DisclosureRow>(this.database, 'SELECT * FROM disclosure WHERE person_id = ? ORDER BY digest').all(personId);
  }

  insert(digest: string, personId: string, { context, purpose, retainUntil, legalHold }: RetentionTerms, ciphertext: Buffer): void {
    prepared<Named, unknown>(
      this.database,
      'INSERT OR IGNORE INTO disclosure VALUES (@digest, @personId, @context, @purpose, @retainUntil, @legalHold, @ciphertext, NULL)',
    ).run({ digest, personId, context, purpose, retainUntil: retainUntil ?? null, legalHold: legalHold ?? null, ciphertext });
  }

  erase(digest: string, erasedAt: string): void {
    prepared<Named, unknown>(
      this.database,
      `INSERT INTO disclosure (digest, erased_at) VALUES (@digest, @erasedAt) ON CONFLICT (digest) DO UPDATE SET person_id = NULL,
         context = NULL, purpose = NULL, retain_until = NULL, legal_hold = NULL, ciphertext = NULL, erased_at = @erasedAt
         WHERE erased_at IS NULL`,
    ).run({ digest, erasedAt });
  }

  remove(digest: string): void {
    prepared<[string], unknown>(this.database, 'DELETE FROM disclosure WHERE digest = ? AND erased_at IS NULL').run(digest);
  }

  personOf({ kind, pseudonym }: Pseudonym): string | undefined {
    return prepared<[string, string], { readonly personId: string }>(
      this.database,
      'SELECT person_id AS personId FROM link WHERE kind = ? AND pseudonym = ?',
    ).get(kind, pseudonym)?.personId;
  }

  link({ kind, pseudonym }: Pseudonym, personId: string): void {
    prepared<[string, string, string], unknown>(this.database, 'INSERT OR IGNORE INTO link VALUES (?, ?, ?)').run(
      kind,
      pseudonym,
      personId,
    );
  }

  unlink(personId: string): void {
    prepared<[string], unknown>(this.database, 'DELETE FROM link WHERE person_id = ?').run(personId);
  }

  pseudonymsOf(personId: string): readonly Pseudonym[] {
    return prepared<[string], Pseudonym>(this.database, 'SELECT kind, pseudonym FROM link WHERE person_id = ?').all(personId);
  }

  /** Only the last change of a person is kept: it says under which pseudonym, and never who else she is. */
  noteChange({ kind, pseudonym }: Pseudonym, erasedAt: string | null): void {
    prepared<[string, string, string | null], unknown>(
      this.database,
      'INSERT OR REPLACE INTO change (kind, pseudonym, erased_at) VALUES (?, ?, ?)',
    ).run(kind, pseudonym, erasedAt);
  }

  changesAfter(sequence: number, limit: number): readonly IdentityChange[] {
    return prepared<[number, number], IdentityChange>(
      this.database,
      'SELECT sequence, kind, pseudonym, erased_at AS erasedAt FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?',
    ).all(sequence, limit);
  }
}

/** Whether a row says who somebody is. */
export const namesSomebody = ({ purpose }: Pick<DisclosureRow, 'purpose'>): boolean => purpose === IDENTITY;
