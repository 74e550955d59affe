import type { BundleReader } from '../src/bundle/bundle-reader.js';
import { formatConsistencyProof } from '../src/bundle/check-consistency.js';
import { formatManifest, MANIFEST_PATH } from '../src/bundle/manifest.js';
import { hex, utf8 } from '../src/bytes.js';
import { formatCheckpoint } from '../src/checkpoint/checkpoint.js';
import { cosigner } from '../src/cosignature/cosignature.js';
import { consistencyProof } from '../src/merkle/consistency.js';
import { treeRoot } from '../src/merkle/tree-root.js';
import { formatPublicKey } from '../src/note/note-key.js';
import { noteSigner } from '../src/note/note-verifier.js';
import { signNote } from '../src/note/signed-note.js';
import { formatReceipt, receiptOf } from '../src/receipt/receipt.js';
import { sha256 } from '../src/sha256.js';
import { formatEntryBundle } from '../src/tiles/entry-bundle.js';
import { tileFromStoredHashes } from '../src/tiles/tile-hashes.js';
import { TILE_WIDTH, tilePath, tilesBetween } from '../src/tiles/tile.js';
import { testEntries } from './entries.js';
import { testKey } from './keys.js';
import { MemoryTree } from './memory-tree.js';

export const LOG_KEY = testKey('ledger.coop.example/main');
export const WITNESS_KEY = testKey('witness.other-coop.example/w1', 'cosignature');
/** long after the last test entry */
export const WITNESSED_AT = Date.UTC(2026, 1, 1) / 1000;
export const SIZE = 600;
export const EARLIER_SIZES = [100, 256, 300];
export const RECEIPTS = [0, 257];

/** An audit bundle in memory, in the layout of `verify-bundle.ts`. */
export class MemoryBundle implements BundleReader {
  readonly files = new Map<string, Uint8Array>();

  constructor(private readonly head: { readonly size: number; readonly root: Uint8Array }) {}

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.files.get(path);
  }

  paths(): Iterable<string> {
    return this.files.keys();
  }

  bytes(path: string): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw new Error(`no ${path}`);
    return bytes;
  }

  text(path: string): string {
    return Buffer.from(this.bytes(path)).toString();
  }

  /** Replaces a file. The manifest still lists the old one. */
  put(path: string, content: Uint8Array | string): this {
    this.files.set(path, typeof content === 'string' ? utf8(content) : content);
    return this;
  }

  /** Flips one bit of a file. */
  flip(path: string, at: number): this {
    const bytes = this.bytes(path).slice();
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return this.put(path, bytes);
  }

  /** Writes the manifest anew, as whoever tampers would. */
  list(): this {
    this.files.delete(MANIFEST_PATH);
    const files = Object.fromEntries([...this.files].map(([path, bytes]) => [path, hex(sha256(bytes))]));
    return this.put(MANIFEST_PATH, formatManifest({ origin: LOG_KEY.name, ...this.head, files }));
  }
}

/** How a bundle departs from the usual one. */
export interface Making {
  readonly entries?: readonly Uint8Array[];
  readonly witnessedAt?: number;
  readonly earlierSizes?: readonly number[];
}

/** A bundle whose maker holds the key of the log: complete and consistent in itself, whatever the entries are. */
export const makeBundle = async (making: Making = {}): Promise<MemoryBundle> => {
  const { entries = testEntries(SIZE), witnessedAt = WITNESSED_AT, earlierSizes = EARLIER_SIZES } = making;
  const tree = MemoryTree.of(entries);
  const size = entries.length;
  const bundle = new MemoryBundle({ size, root: tree.range.root() });
  bundle.put('policy', `log ${formatPublicKey(LOG_KEY)}\nwitness w1 ${formatPublicKey(WITNESS_KEY)}\nquorum w1\n`);
  bundle.put('log.vkey', `${formatPublicKey(LOG_KEY)}\n`);
  for (const tile of tilesBetween(0, size)) bundle.put(`log/${tilePath(tile)}`, await tileFromStoredHashes(tile, tree));
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const some = entries.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH);
    bundle.put(`log/${tilePath({ level: 'entries', index, width: some.length })}`, formatEntryBundle(some));
  }
  const notes = new Map<number, string>();
  for (const at of [...earlierSizes, size]) {
    const text = formatCheckpoint({ origin: LOG_KEY.name, size: at, root: await treeRoot(at, tree) });
    notes.set(at, signNote(text, [noteSigner(LOG_KEY), cosigner(WITNESS_KEY, witnessedAt)]));
    bundle.put(`checkpoints/${at}.note`, notes.get(at) ?? '');
  }
  const checkpoint = notes.get(size) ?? '';
  bundle.put('log/checkpoint', checkpoint);
  for (const [place, from] of earlierSizes.entries()) {
    const to = earlierSizes[place + 1] ?? size;
    bundle.put(`consistency/${from}-${to}.txt`, formatConsistencyProof(await consistencyProof(from, to, tree)));
  }
  for (const index of RECEIPTS.filter((number) => number < size)) {
    const receipt = await receiptOf(index, entries[index] ?? new Uint8Array(), checkpoint, tree);
    bundle.put(`receipts/${index}.tlog-proof`, formatReceipt(receipt));
  }
  bundle.put('projections/members.json', '[]');
  return bundle.list();
};
