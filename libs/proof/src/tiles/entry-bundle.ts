/**
 * An entry bundle (C2SP `tlog-tiles`): the entries behind one level-0 tile, each after its length as a big-endian 16-bit integer. It says
 * nothing of how many there are; the tile's width does.
 *
 * Errors:
 *   ENTRY_TOO_LARGE          an entry of more than 65,535 bytes has no length to write
 *   ENTRY_BUNDLE_TRUNCATED   the bundle ends inside an entry, or before the last one
 *   ENTRY_BUNDLE_TOO_LONG    bytes are left over behind the last one
 */
import { refusal } from '../refusal.js';

/** Largest entry of a bundle, in bytes. */
export const LARGEST_ENTRY_BYTES = 0xffff;
const LENGTH_BYTES = 2;

/** @throws DomainError `ENTRY_TOO_LARGE` {bytes, limit} */
export const formatEntryBundle = (entries: readonly Uint8Array[]): Uint8Array => {
  const bundle = new Uint8Array(entries.reduce((bytes, entry) => bytes + LENGTH_BYTES + entry.length, 0));
  let offset = 0;
  for (const entry of entries) {
    if (entry.length > LARGEST_ENTRY_BYTES) throw refusal('ENTRY_TOO_LARGE', { bytes: entry.length, limit: LARGEST_ENTRY_BYTES });
    bundle[offset] = entry.length >>> 8;
    bundle[offset + 1] = entry.length & 0xff;
    bundle.set(entry, offset + LENGTH_BYTES);
    offset += LENGTH_BYTES + entry.length;
  }
  return bundle;
};

/**
 * The entries of a bundle, each a view into it.
 * @param width  how many there must be
 * @throws DomainError `ENTRY_BUNDLE_TRUNCATED`, `ENTRY_BUNDLE_TOO_LONG`
 */
export function* entriesOfBundle(bundle: Uint8Array, width: number): Generator<Uint8Array> {
  let offset = 0;
  for (let index = 0; index < width; index++) {
    const start = offset + LENGTH_BYTES;
    const length = ((bundle[offset] ?? 0) << 8) | (bundle[offset + 1] ?? 0);
    if (start + length > bundle.length) throw refusal('ENTRY_BUNDLE_TRUNCATED', { entry: index, bytes: bundle.length });
    yield bundle.subarray(start, start + length);
    offset = start + length;
  }
  if (offset < bundle.length) throw refusal('ENTRY_BUNDLE_TOO_LONG', { entries: width, bytes: bundle.length - offset });
}
