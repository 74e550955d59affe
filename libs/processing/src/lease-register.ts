import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Clock } from '#kernel';

/** The right to run something alone, for a while. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  /** grows with every new holder; what a holder writes carries it, and what carries less than was seen is refused */
  readonly fencingToken: number;
  /** ISO 8601, UTC */
  readonly expiresAt: string;
}

interface Terms {
  readonly name: string;
  readonly holder: string;
  readonly fencingToken: number;
  readonly expiresAt: string;
  readonly now: string;
}

const table = `
  CREATE TABLE IF NOT EXISTS lease (
    name         TEXT PRIMARY KEY,
    holder       TEXT    NOT NULL,
    fencingToken INTEGER NOT NULL,
    expiresAt    TEXT    NOT NULL
  ) STRICT`;

/**
 * Leases in a file that all candidates share. A lease alone makes nothing safe: its holder may sleep past the end and wake up believing.
 * The fencing token does (M. Kleppmann, "How to do distributed locking", 2016).
 */
export class LeaseRegister {
  private readonly database: Database.Database;

  constructor(
    file: string,
    private readonly clock: Clock,
  ) {
    mkdirSync(dirname(file), { recursive: true });
    this.database = new Database(file);
    this.database.pragma('journal_mode = WAL');
    this.database.pragma('synchronous = FULL');
    this.database.exec(table);
  }

  /**
   * Takes a lease that is free or has expired. The same holder may take it again at once, with a new token: it was restarted, and what it
   * was before is fenced off.
   * @returns `undefined` while somebody else holds it
   */
  acquire(name: string, holder: string, seconds: number): Lease | undefined {
    return this.database
      .prepare<[Omit<Terms, 'fencingToken'>], Lease>(
        `INSERT INTO lease (name, holder, fencingToken, expiresAt) VALUES (@name, @holder, 1, @expiresAt)
         ON CONFLICT (name) DO UPDATE SET holder = @holder, fencingToken = fencingToken + 1, expiresAt = @expiresAt
         WHERE expiresAt <= @now OR holder = @holder
         RETURNING name, holder, fencingToken, expiresAt`,
      )
      .get({ name, holder, ...this.term(seconds) });
  }

  /** @returns `undefined` when it has ended, or somebody else has taken it since: its former holder has to stop, and may acquire it anew */
  renew({ name, fencingToken }: Lease, seconds: number): Lease | undefined {
    return this.database
      .prepare<[Omit<Terms, 'holder'>], Lease>(
        `UPDATE lease SET expiresAt = @expiresAt WHERE name = @name AND fencingToken = @fencingToken AND expiresAt > @now
         RETURNING name, holder, fencingToken, expiresAt`,
      )
      .get({ name, fencingToken, ...this.term(seconds) });
  }

  /** @returns who holds it now; `undefined` while it is free */
  holderOf(name: string): string | undefined {
    return this.database
      .prepare<[string, string], Pick<Lease, 'holder'>>('SELECT holder FROM lease WHERE name = ? AND expiresAt > ?')
      .get(name, this.clock.now())?.holder;
  }

  /** Gives it back before its end. The token is not given back: it only ever grows. */
  release({ name, fencingToken }: Lease): void {
    this.database.prepare('UPDATE lease SET expiresAt = ? WHERE name = ? AND fencingToken = ?').run(this.clock.now(), name, fencingToken);
  }

  close(): void {
    this.database.close();
  }

  private term(seconds: number): { readonly now: string; readonly expiresAt: string } {
    const now = this.clock.now();
    return { now, expiresAt: new Date(Date.parse(now) + seconds * 1_000).toISOString() };
  }
}
