import { parseNote } from '#proof';
import type { SealedLogReader, StoredCheckpoint } from '#sealing';

const PAGE = 1_000;

/**
 * The checkpoints worth showing: the newest, the last of each day, the last under each key, and every one that somebody outside has cosigned or
 * stamped. A busy log signs thousands a day; who kept one of the others brings it along.
 * @param stamped  sizes with a timestamp
 */
export function* checkpointsToShow(
  log: SealedLogReader,
  head: StoredCheckpoint,
  stamped: ReadonlySet<number>,
): Generator<StoredCheckpoint> {
  const rotations = new Set(log.signed.keys().map(({ fromEntry }) => fromEntry));
  let last: StoredCheckpoint | undefined;
  for (const checkpoint of checkpointsUpTo(log, head.size)) {
    if (last && (isWorthShowing(last, rotations, stamped) || dayOf(last) !== dayOf(checkpoint))) yield last;
    last = checkpoint;
  }
  yield head;
}

function* checkpointsUpTo(log: SealedLogReader, size: number): Generator<StoredCheckpoint> {
  for (let after = 0; ;) {
    const page = log.signed.list({ after, before: size + 1, limit: PAGE });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.size;
  }
}

const isWorthShowing = ({ size, note }: StoredCheckpoint, rotations: ReadonlySet<number>, stamped: ReadonlySet<number>): boolean =>
  rotations.has(size) || stamped.has(size) || parseNote(note).signatures.length > 1;

const dayOf = ({ signedAt }: StoredCheckpoint): string => signedAt.slice(0, 10);
