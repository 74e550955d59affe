import type { EventStore } from '#event-store';

/** The last revision of a stream, -1 when there is none: found in as many reads as its length has binary digits. */
export const lastRevisionOf = async (store: EventStore, stream: string): Promise<number> => {
  const exists = async (revision: number): Promise<boolean> => (await store.readStream(stream, { from: revision, limit: 1 })).length > 0;
  let [known, beyond] = [-1, 1];
  while (await exists(beyond - 1)) {
    known = beyond - 1;
    beyond *= 2;
  }
  beyond -= 1;
  while (beyond - known > 1) {
    const middle = Math.floor((known + beyond) / 2);
    if (await exists(middle)) known = middle;
    else beyond = middle;
  }
  return known;
};
