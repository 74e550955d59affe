import type { Checkpoint, EventStore, Page, ReadAllOptions, StoredEvent } from '../event-store.js';

/** A base as it was at one instant: what was appended to it afterwards is not seen. */
export interface Snapshot {
  readonly head: Checkpoint | undefined;
  /** what the next event of a stream would be numbered */
  nextRevisionOf(stream: string): Promise<number>;
  readStream(stream: string, from: number, limit: number): Promise<readonly StoredEvent[]>;
  readAll(options: ReadAllOptions): Promise<Page>;
}

export const snapshotOf = async (base: EventStore | undefined): Promise<Snapshot> => {
  const head = await base?.head();
  return base && head ? snapshotAt(base, head) : emptySnapshot;
};

const emptySnapshot: Snapshot = {
  head: undefined,
  nextRevisionOf: async () => 0,
  readStream: async () => [],
  readAll: async ({ after }) => ({ events: [], checkpoint: after, atHead: true }),
};

const snapshotAt = (base: EventStore, head: Checkpoint): Snapshot => {
  const isSeen = ({ number }: StoredEvent): boolean => number <= head.number;
  const lengths = new Map<string, number>();

  return {
    head,
    async nextRevisionOf(stream) {
      // The past does not change: each stream is looked up once.
      const length = lengths.get(stream) ?? (await base.readStream(stream)).filter(isSeen).length;
      lengths.set(stream, length);
      return length;
    },
    async readStream(stream, from, limit) {
      const events = await base.readStream(stream, Number.isFinite(limit) ? { from, limit } : { from });
      return events.filter(isSeen);
    },
    async readAll({ after, limit }) {
      if (after && after.number >= head.number) return { events: [], checkpoint: after, atHead: true };
      const page = await base.readAll({ after, limit });
      const events = page.events.filter(isSeen);
      if (events.length === 0) return { events, checkpoint: after, atHead: true };
      const last = events.at(-1);
      const reachedHead = last?.number === head.number;
      return reachedHead ? { events, checkpoint: head, atHead: true } : { events, checkpoint: page.checkpoint, atHead: false };
    },
  };
};
