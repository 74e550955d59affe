import { isDomainError } from '#kernel';
import { sameBytes } from '../bytes.js';
import { leafHashInto } from '../merkle/tree-hash.js';
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';
import { entriesOfBundle } from '../tiles/entry-bundle.js';
import { TileBuilder } from '../tiles/tile-builder.js';
import { type HashTile, TILE_WIDTH, tilePath } from '../tiles/tile.js';
import { type AuditedLog, DEFAULT_CLOCK_TOLERANCE, readFile } from './audit.js';
import { EntryTimeline } from './entry-timeline.js';
import { type Checking, holds, progress } from './finding.js';

const BUNDLES_A_STEP = 64;

/** What the entries told on the way. */
export interface LogFindings {
  readonly timeline: EntryTimeline;
  /** for the size of each checkpoint, the latest time an entry up to there was recorded */
  readonly latestAt: ReadonlyMap<number, string>;
}

/**
 * Every entry hashes to its leaf, the leaves to the tiles, the tiles to the signed root; and the same entries lead to every other checkpoint at
 * its size. One pass, one bundle of 256 entries in memory at a time.
 * @throws DomainError `FILE_MISSING`, `ENTRY_NOT_UNDER_ITS_HASH` {number, path}, `TILE_MISMATCH`, `TILE_LENGTH` {path},
 *   `ROOT_NOT_OF_ENTRIES` {size}, `HISTORY_FORKED`, `BUNDLE_TOO_SHORT` {source, size}, and those of `entriesOfBundle` with the path
 */
export async function* checkLog(audit: AuditedLog): Checking<LogFindings> {
  const { size, root } = audit.head;
  const pass = new LogPass(audit);
  const bundles = Math.ceil(size / TILE_WIDTH);
  for (let index = 0; index < bundles; index++) {
    await pass.checkBundle(index, Math.min(TILE_WIDTH, size - index * TILE_WIDTH));
    if ((index + 1) % BUNDLES_A_STEP === 0) yield progress('log', (index + 1) * TILE_WIDTH, size);
  }
  await pass.checkPartialTiles();
  pass.meetAnchors();
  if (!sameBytes(pass.root(), root)) throw refusal('ROOT_NOT_OF_ENTRIES', { size });
  yield holds('log', `${size} entries hash to the leaves, the tiles and the signed root`, { size });
  pass.assertNoAnchorBeyond();
  yield holds('checkpoints', `${audit.anchors.length} checkpoints are all heads of this one history`, {
    checkpoints: audit.anchors.length,
  });
  return { timeline: pass.timeline, latestAt: pass.latestAt };
}

class LogPass {
  readonly timeline: EntryTimeline;
  readonly latestAt = new Map<number, string>();
  private readonly builder = new TileBuilder((tile, bytes) => this.keep(tile, bytes));
  private built: { tile: HashTile; bytes: Uint8Array }[] = [];
  private readonly leaves = new Uint8Array(TILE_WIDTH * HASH_BYTES);
  private nextAnchor = 0;

  constructor(private readonly audit: AuditedLog) {
    this.timeline = new EntryTimeline(audit.head, audit.options.clockTolerance ?? DEFAULT_CLOCK_TOLERANCE);
  }

  root() {
    return this.builder.root();
  }

  async checkBundle(index: number, width: number): Promise<void> {
    const entriesPath = `log/${tilePath({ level: 'entries', index, width })}`;
    const leavesTile: HashTile = { level: 0, index, width };
    const leavesPath = `log/${tilePath(leavesTile)}`;
    const entries = await readFile(this.audit.bundle, entriesPath);
    const published = await readFile(this.audit.bundle, leavesPath);
    if (published.length !== width * HASH_BYTES) throw refusal('TILE_LENGTH', { path: leavesPath, bytes: published.length });
    const first = index * TILE_WIDTH;
    let place = 0;
    for (const entry of this.entriesOf(entries, width, entriesPath)) {
      this.meetAnchors();
      leafHashInto(entry, this.leaves, place * HASH_BYTES);
      if (!sameHashAt(this.leaves, published, place)) {
        throw refusal('ENTRY_NOT_UNDER_ITS_HASH', { number: first + place, path: entriesPath, tile: leavesPath });
      }
      this.builder.append(this.leaves, place * HASH_BYTES);
      this.timeline.follow(entry, first + place);
      place++;
    }
    await this.checkBuiltTiles();
  }

  async checkPartialTiles(): Promise<void> {
    for (const { tile, bytes } of this.builder.partial()) this.keep(tile, bytes);
    await this.checkBuiltTiles();
  }

  /** Compares the tree so far with each checkpoint of exactly this size. */
  meetAnchors(): void {
    const { anchors } = this.audit;
    for (let anchor = anchors[this.nextAnchor]; anchor?.checkpoint.size === this.builder.size; anchor = anchors[++this.nextAnchor]) {
      const { source, checkpoint } = anchor;
      // The newest one is compared last, by its own name.
      const isHead = checkpoint.size === this.audit.head.size && sameBytes(checkpoint.root, this.audit.head.root);
      if (!isHead && !sameBytes(checkpoint.root, this.builder.root())) throw refusal('HISTORY_FORKED', { source, size: checkpoint.size });
      this.latestAt.set(checkpoint.size, this.timeline.latest);
    }
  }

  assertNoAnchorBeyond(): void {
    const beyond = this.audit.anchors[this.nextAnchor];
    if (beyond) throw refusal('BUNDLE_TOO_SHORT', { source: beyond.source, size: beyond.checkpoint.size, bundle: this.audit.head.size });
  }

  /** Keeps a tile that is now known, to be compared with the file. The leaves are compared entry by entry. */
  private keep(tile: HashTile, bytes: Uint8Array): void {
    if (tile.level > 0) this.built.push({ tile, bytes: bytes.slice() });
  }

  private async checkBuiltTiles(): Promise<void> {
    for (const { tile, bytes } of this.built) {
      const path = `log/${tilePath(tile)}`;
      if (!sameBytes(await readFile(this.audit.bundle, path), bytes)) throw refusal('TILE_MISMATCH', { path });
    }
    this.built = [];
  }

  private *entriesOf(bundle: Uint8Array, width: number, path: string): Generator<Uint8Array> {
    try {
      yield* entriesOfBundle(bundle, width);
    } catch (error) {
      throw isDomainError(error) ? refusal(error.code, { path, ...error.details }, error) : error;
    }
  }
}

const sameHashAt = (one: Uint8Array, other: Uint8Array, place: number): boolean => {
  for (let index = place * HASH_BYTES; index < (place + 1) * HASH_BYTES; index++) if (one[index] !== other[index]) return false;
  return true;
};
