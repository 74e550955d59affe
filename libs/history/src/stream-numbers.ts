import type { EventStore } from '#event-store';

/** Ledger numbers by the stream they stand in, the latest first. */
export type StreamNumbers = ReadonlyMap<string, readonly number[]>;

/** The ledger knows by itself what stands in a stream: an index of all their names would be the largest part of the timeline. */
export const numbersBefore = async (
  store: EventStore,
  streams: readonly string[],
  before: number,
  limit: number,
): Promise<StreamNumbers> => {
  const found = await Promise.all(streams.map(async (stream) => [stream, await latestBefore(store, stream, before, limit)] as const));
  return new Map(found);
};

/** The last entries of a stream before a ledger number: their numbers rise with the revision, so that they need not all be read. */
const latestBefore = async (store: EventStore, stream: string, before: number, limit: number): Promise<readonly number[]> => {
  const stands = async (revision: number): Promise<boolean> => {
    const [entry] = await store.readStream(stream, { from: revision, limit: 1 });
    return entry !== undefined && entry.number < before;
  };
  // Entries [0, within) stand before the number; the one at `beyond` does not.
  let [within, beyond] = [0, limit];
  while (await stands(beyond)) [within, beyond] = [beyond + 1, beyond * 2 + 1];
  while (within < beyond && beyond > limit) {
    const middle = Math.floor((within + beyond) / 2);
    if (await stands(middle)) within = middle + 1;
    else beyond = middle;
  }
  const entries = await store.readStream(stream, { from: Math.max(0, beyond - limit), limit });
  return entries.flatMap(({ number }) => (number < before ? [number] : [])).reverse();
};
