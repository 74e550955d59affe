import type { EventMeta, RecordedEvent } from '#kernel';
import { entriesOfBundle, fromUtf8, TILE_WIDTH, tilePath, type BundleReader } from '#proof';
import { fileIn } from './file-in.js';

/**
 * The entries of a bundle in order, those of other types left out: what they say is read of the wanted ones only.
 * @throws DomainError `FILE_MISSING` {path}, `ENTRY_BUNDLE_TRUNCATED`, `ENTRY_BUNDLE_TOO_LONG`
 */
export async function* bundleEntries(
  bundle: BundleReader,
  size: number,
  types: ReadonlySet<string>,
): AsyncGenerator<readonly RecordedEvent[]> {
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const first = index * TILE_WIDTH;
    const width = Math.min(TILE_WIDTH, size - first);
    const bytes = await fileIn(bundle, `log/${tilePath({ level: 'entries', index, width })}`);
    const events: RecordedEvent[] = [];
    let number = first;
    for (const entry of entriesOfBundle(bytes, width)) {
      if (types.has(typeOf(entry))) events.push(eventOf(entry, number));
      number += 1;
    }
    yield events;
  }
}

/** Members of an entry stand in one order, and its type is last but the version: `,"type":"VoteCast","v":1}`. */
const typeOf = (entry: Uint8Array): string => {
  const end = entry.length - '","v":1}'.length;
  const start = entry.lastIndexOf(QUOTE, end - 1) + 1;
  return String.fromCharCode(...entry.subarray(start, end));
};

const QUOTE = 0x22;

interface EntryText {
  readonly id: string;
  readonly stream: string;
  readonly rev: number;
  readonly type: string;
  readonly data: object;
  readonly meta: EventMeta;
}

const eventOf = (bytes: Uint8Array, number: number): RecordedEvent => {
  // That entries have this form is checked before, together with their hashes.
  const { id, stream, rev: revision, type, data, meta } = JSON.parse(fromUtf8(bytes) ?? '') as EntryText;
  return { id, stream, revision, type, data, meta, number, position: String(number) };
};
