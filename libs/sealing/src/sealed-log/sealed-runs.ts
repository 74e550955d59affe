import type { Database } from 'better-sqlite3';
import { entriesOfBundle, type Hash, HASH_BYTES, splitStoredHashIndex, storedHashCount } from '#proof';
import { sealedLogDamaged } from './sealed-log.errors.js';

interface RunRow {
  readonly firstEntry: number;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Runs whose hashes are kept: a proof among a million entries needs twenty, and a tile 256 neighbours of one. */
const KEPT_RUNS = 256;

/** The rows of `run`, read by entry and by stored hash. */
export class SealedRuns {
  private readonly hashes = new Map<number, RunRow>();
  private readonly hashesAt;
  private readonly entriesAt;
  private readonly lastSize;

  constructor(database: Database) {
    const reading = (column: 'hashes' | 'entries') =>
      database.prepare<[number], RunRow>(
        `SELECT firstEntry, size, ${column} AS bytes FROM run WHERE firstEntry <= ? ORDER BY firstEntry DESC LIMIT 1`,
      );
    this.hashesAt = reading('hashes');
    this.entriesAt = reading('entries');
    this.lastSize = database.prepare<[], number>('SELECT size FROM run ORDER BY firstEntry DESC LIMIT 1').pluck();
  }

  get size(): number {
    return this.lastSize.get() ?? 0;
  }

  /** A stored hash by its index. @throws DomainError `SEALED_LOG_DAMAGED` */
  hash(index: number): Hash {
    const { level, n } = splitStoredHashIndex(index);
    // It stands in the run of the leaf that completed its subtree.
    const leaf = (n + 1) * 2 ** level - 1;
    const { firstEntry, bytes } = this.hashesWith(leaf);
    const start = (index - storedHashCount(firstEntry)) * HASH_BYTES;
    if (start + HASH_BYTES > bytes.length) throw sealedLogDamaged(leaf);
    return bytes.subarray(start, start + HASH_BYTES);
  }

  /** The entries of the run that holds entry `number`, from it on; `undefined` behind the end. */
  entriesFrom(number: number): { readonly entries: readonly Uint8Array[]; readonly next: number } | undefined {
    const row = this.entriesAt.get(number);
    if (!row || number >= row.size) return undefined;
    const entries = [...entriesOfBundle(row.bytes, row.size - row.firstEntry)];
    return { entries: entries.slice(number - row.firstEntry), next: row.size };
  }

  private hashesWith(entry: number): RunRow {
    const kept = this.keptWith(entry);
    if (kept) return kept;
    const row = this.hashesAt.get(entry);
    if (!row || entry >= row.size) throw sealedLogDamaged(entry);
    this.hashes.set(blockOf(entry), row);
    const [oldest] = this.hashes.keys();
    if (this.hashes.size > KEPT_RUNS && oldest !== undefined) this.hashes.delete(oldest);
    return row;
  }

  /** Of each 256 entries the run read last is kept: what is sealed never changes. */
  private keptWith(entry: number): RunRow | undefined {
    const row = this.hashes.get(blockOf(entry));
    return row && row.firstEntry <= entry && entry < row.size ? row : undefined;
  }
}

const blockOf = (entry: number): number => Math.floor(entry / 256);
