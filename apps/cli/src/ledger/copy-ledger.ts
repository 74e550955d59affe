import { DomainError } from '#kernel';
import type { EventStore, StoredEvent } from '#event-store';
import { countEntries, pagesOf } from './entries.js';

export interface CopiedLedger {
  readonly entries: number;
  /** entries that an earlier, interrupted copy had already brought over */
  readonly foundThere: number;
}

/**
 * Copies a ledger into an empty store so that every entry keeps its bytes, its id, its revision and its number; then reads both again, side
 * by side. Interrupted, it goes on where it was: what is there already is compared, not copied.
 *
 * One append after the other, because the numbers are the order of arrival.
 * @throws DomainError `TARGET_HOLDS_ANOTHER_LEDGER` {number}: the first entry that is not the same on both sides
 */
export const copyLedger = async (source: EventStore, target: EventStore, progressed: (entries: number) => void): Promise<CopiedLedger> => {
  const foundThere = await countEntries(target);
  await compareStart(source, target, foundThere);
  const entries = await countEntries(source);
  for await (const page of pagesOf(source)) {
    const missing = page.filter(({ number }) => number >= foundThere);
    for (const run of sameStreamRuns(missing)) await appendRun(target, run);
    progressed((page.at(-1)?.number ?? -1) + 1);
  }
  await compareStart(source, target, entries);
  return { entries, foundThere };
};

const appendRun = async (target: EventStore, run: readonly StoredEvent[]): Promise<void> => {
  const [first] = run;
  if (!first) return;
  const { number } = await target.append(first.stream, first.revision === 0 ? 'none' : first.revision - 1, run.map(toAppend));
  const last = first.number + run.length - 1;
  if (number !== last) throw anotherLedger(Math.min(number, last));
};

const toAppend = ({ id, type, data, meta }: StoredEvent) => ({ id, type, data, meta });

/** Entries appended by one append more often than not: those of one stream that follow each other. */
const sameStreamRuns = function* (page: readonly StoredEvent[]): Generator<readonly StoredEvent[]> {
  let run: StoredEvent[] = [];
  for (const entry of page) {
    if (run.length > 0 && run[0]?.stream !== entry.stream) {
      yield run;
      run = [];
    }
    run.push(entry);
  }
  if (run.length > 0) yield run;
};

/** Both sides hold the same first `count` entries, and the target nothing the source does not. */
const compareStart = async (source: EventStore, target: EventStore, count: number): Promise<void> => {
  const theirs = entriesOf(target);
  for await (const ours of entriesOf(source)) {
    if (ours.number >= count) break;
    const { value: theirEntry } = await theirs.next();
    if (!theirEntry || !isSame(ours, theirEntry)) throw anotherLedger(ours.number);
  }
  const { value: surplus } = await theirs.next();
  if (surplus) throw anotherLedger(surplus.number);
};

const entriesOf = async function* (ledger: EventStore): AsyncGenerator<StoredEvent, undefined> {
  for await (const page of pagesOf(ledger)) yield* page;
  return undefined;
};

const compared = ['number', 'stream', 'revision', 'id', 'type', 'data', 'meta'] as const;

const isSame = (ours: StoredEvent, theirs: StoredEvent): boolean => compared.every((field) => ours[field] === theirs[field]);

const anotherLedger = (number: number): DomainError => new DomainError('TARGET_HOLDS_ANOTHER_LEDGER', { number }, 'precondition');
