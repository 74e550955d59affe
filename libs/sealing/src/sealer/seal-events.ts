import type { StoredEvent } from '#event-store';
import { DomainError } from '#kernel';
import { type CompactRange, formatEntryBundle, sealEntries, TILE_WIDTH } from '#proof';
import type { LogKeyRotated } from '../log-key/log-key.events.js';
import { LOG_KEY_STREAM } from '../log-key/log-key.js';
import type { RunToKeep } from '../sealed-log/sealed-log.js';
import { entryOf } from './entry-of.js';

/**
 * Seals events that follow in the ledger: cuts them into runs, none across a multiple of 256, and one ends with each change of the key.
 * @param range  right edge of the tree so far; it moves on
 * @throws DomainError `LEDGER_GAP` {expected, found} when the numbers do not follow; `ENTRY_TOO_LARGE`
 */
export const sealEvents = (range: CompactRange, events: readonly StoredEvent[]): readonly RunToKeep[] => {
  const runs: RunToKeep[] = [];
  for (let from = 0; from < events.length;) {
    const run = runFrom(events, from, range.size);
    runs.push(sealRun(range, run));
    from += run.length;
  }
  return runs;
};

const runFrom = (events: readonly StoredEvent[], from: number, firstEntry: number): readonly StoredEvent[] => {
  const room = TILE_WIDTH - (firstEntry % TILE_WIDTH);
  const run = events.slice(from, from + room);
  const rotation = run.findIndex(rotates);
  return rotation < 0 ? run : run.slice(0, rotation + 1);
};

const sealRun = (range: CompactRange, run: readonly StoredEvent[]): RunToKeep => {
  run.forEach(({ number }, place) => {
    if (number !== range.size + place) throw new DomainError('LEDGER_GAP', { expected: range.size + place, found: number }, 'precondition');
  });
  const entries = run.map(entryOf);
  const { firstEntry, size, storedHashes } = sealEntries(range, entries);
  const last = run.at(-1);
  return {
    firstEntry,
    size,
    storedHashes,
    entries: formatEntryBundle(entries),
    position: last?.position ?? '',
    nextVerifierKey: last && rotates(last) ? newKeyIn(last) : undefined,
  };
};

const rotates = ({ type, stream }: StoredEvent): boolean => type === 'LogKeyRotated' && stream === LOG_KEY_STREAM;

/** Decided by `logKeyDecider`, the only one that writes to this stream. */
const newKeyIn = ({ data }: StoredEvent): string => (JSON.parse(data) as LogKeyRotated['data']).newVerifierKey;
