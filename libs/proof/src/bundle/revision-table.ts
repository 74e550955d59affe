import { sha256Into, HASH_BYTES } from '../sha256.js';
import type { Hash } from '../merkle/tree-hash.js';

/** above this share of used places, look-ups get long */
const FULLEST = 0.7;

/**
 * How many entries each stream has had so far, for ten million streams in 200 MB, where a `Map` of their names would need over a gigabyte.
 *
 * A stream is known by 64 bits of SHA-256 over the log's root and its name. Two streams of an honest ledger meet there with a probability
 * below 10⁻⁵; and nobody can prepare two that do, because choosing their names changes the root.
 */
export class RevisionTable {
  private used = 0;
  private readonly high: Uint32Array;
  private readonly low: Uint32Array;
  /** entries so far; 0 where no stream is */
  private readonly counts: Uint32Array;
  private preimage = new Uint8Array(1024);
  private readonly digest = new Uint8Array(HASH_BYTES);
  private readonly words = new DataView(this.digest.buffer);

  /** @param entries  how many entries there will be, hence streams at most: the places are taken once, since growing would need them twice */
  constructor(root: Hash, entries: number) {
    const places = 2 ** Math.ceil(Math.log2(entries / FULLEST + 1));
    this.high = new Uint32Array(places);
    this.low = new Uint32Array(places);
    this.counts = new Uint32Array(places);
    this.preimage.set(root);
  }

  /**
   * Counts one more entry of a stream.
   * @param stream  UTF-8 of its name
   * @returns how many it had before: the revision this one must carry
   */
  next(stream: Uint8Array): number {
    this.hash(stream);
    const place = this.placeOf(this.words.getUint32(0), this.words.getUint32(4));
    const before = this.counts[place] ?? 0;
    this.counts[place] = before + 1;
    if (before === 0) this.used++;
    return before;
  }

  /** How many streams there are. */
  get streams(): number {
    return this.used;
  }

  private hash(stream: Uint8Array): void {
    const length = HASH_BYTES + stream.length;
    if (length > this.preimage.length) {
      const wider = new Uint8Array(length);
      wider.set(this.preimage.subarray(0, HASH_BYTES));
      this.preimage = wider;
    }
    this.preimage.set(stream, HASH_BYTES);
    sha256Into(this.preimage.subarray(0, length), this.digest, 0);
  }

  /** Open addressing: the place of a key, or the free one where it goes. */
  private placeOf(high: number, low: number): number {
    const mask = this.counts.length - 1;
    let place = low & mask;
    while (this.counts[place] !== 0 && (this.high[place] !== high || this.low[place] !== low)) place = (place + 1) & mask;
    this.high[place] = high;
    this.low[place] = low;
    return place;
  }
}
