import type { Database } from 'better-sqlite3';
import type { Checkpoint as LedgerPlace } from '#event-store';
import {
  formatEntryBundle,
  HASH_BYTES,
  type Hash,
  type HashReader,
  type HashTile,
  hashesAtLevel,
  storedHashIndex,
  TILE_HEIGHT,
  TILE_WIDTH,
  type TileReader,
} from '#proof';
import { SealedCheckpoints } from './sealed-checkpoints.js';
import { SealedRuns } from './sealed-runs.js';
import { openDatabase } from './open-database.js';

/** Some entries: from ledger number `from` (0 when absent) up to, not including, `to` (the end when absent). */
export interface EntryRange {
  readonly from?: number;
  readonly to?: number;
}

/**
 * The sealed log as everybody reads it, beside the sealer that writes it: entries, hashes, tiles, and what was signed over them.
 *
 * It is a `HashReader` for inclusion and consistency proofs and a `TileReader`. Nothing it has ever answered changes.
 */
export class SealedLogReader implements HashReader, TileReader {
  /** checkpoints, cosignatures, timestamps and the keys of the log */
  readonly signed: SealedCheckpoints;
  private readonly runs: SealedRuns;

  constructor(protected readonly database: Database) {
    this.runs = new SealedRuns(database);
    this.signed = new SealedCheckpoints(database);
  }

  /** Opens the file of a sealed log. @throws DomainError `SEALED_LOG_NOT_FOUND`, `NOT_A_SEALED_LOG` */
  static open(file: string): SealedLogReader {
    return new SealedLogReader(openDatabase(file, 'read'));
  }

  /** entries sealed so far; ledger numbers run from 0 to one below */
  get size(): number {
    return this.runs.size;
  }

  /** The bytes of an entry; `undefined` when it is not sealed. */
  entry(number: number): Uint8Array | undefined {
    return this.runs.entriesFrom(number)?.entries[0];
  }

  /** The bytes of entries in order, at most 256 of them in memory at a time. */
  *entries({ from = 0, to = this.size }: EntryRange = {}): Generator<Uint8Array, undefined> {
    for (let number = from; number < to;) {
      const run = this.runs.entriesFrom(number);
      if (!run) return undefined;
      yield* run.next > to ? run.entries.slice(0, to - number) : run.entries;
      number = run.next;
    }
    return undefined;
  }

  /** Stored hashes by index (`storedHashIndex`). @throws DomainError `SEALED_LOG_DAMAGED` {number} */
  async readHashes(indexes: readonly number[]): Promise<readonly Hash[]> {
    return indexes.map((index) => this.runs.hash(index));
  }

  /** The bytes of a tile of hashes, 32 for each; `undefined` when not so many hashes exist. */
  async readTile({ level, index, width }: HashTile): Promise<Uint8Array | undefined> {
    const first = index * TILE_WIDTH;
    if (first + width > hashesAtLevel(this.size, level)) return undefined;
    const tile = new Uint8Array(width * HASH_BYTES);
    for (let place = 0; place < width; place++)
      tile.set(this.runs.hash(storedHashIndex(level * TILE_HEIGHT, first + place)), place * HASH_BYTES);
    return tile;
  }

  /** The entries behind a tile of level 0, as an entry bundle; `undefined` when not so many exist. */
  entryBundle(index: number, width: number): Uint8Array | undefined {
    const from = index * TILE_WIDTH;
    if (from + width > this.size) return undefined;
    return formatEntryBundle([...this.entries({ from, to: from + width })]);
  }

  /** Where to go on reading the ledger after the first `size` entries, which must be the end of a run; `undefined` for the beginning. */
  placeAfter(size: number): LedgerPlace | undefined {
    const position = this.database
      .prepare<[number, number], string>('SELECT position FROM run WHERE firstEntry < ? AND size = ? ORDER BY firstEntry DESC LIMIT 1')
      .pluck()
      .get(size, size);
    return position === undefined ? undefined : { position, number: size - 1 };
  }

  close(): void {
    this.database.close();
  }
}
