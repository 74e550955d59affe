import {
  BACKWARDS,
  FORWARDS,
  START,
  type EventStoreDBClient,
  type Position,
  type ResolvedEvent,
  type StreamingRead,
} from '@eventstore/db-client';
import { DomainError } from '#kernel';
import { collectAll } from './collect-all.js';
import type { Connection } from './connection.js';
import { eventOf, type Place, type PlacedEntry } from './entry.js';
import { isInvalidPosition, isStreamNotFound } from './kurrent-errors.js';
import { persist, type Patience } from './persistence.js';

/** Only the leader has all that was acknowledged, and a decision must not rely on less. */
const requiresLeader = true;

export interface LogPage<Event extends Place> {
  readonly events: readonly Event[];
  /** the server had nothing more at the time */
  readonly isLast: boolean;
}

/** What is wanted of each event. */
export type Reading<Event extends Place> = (resolved: ResolvedEvent) => Event | undefined;

/** Reads the server's log, again and again as long as patience lasts. System events come along: they are part of the way. */
export class LogReader {
  constructor(
    private readonly connection: Connection,
    private readonly patience: Patience,
  ) {}

  /** At most `count` events after a place, or from the beginning. A read is inclusive, so that one more is asked for. */
  async after<Event extends Place>(logPosition: number | undefined, count: number, reading: Reading<Event>): Promise<LogPage<Event>> {
    const fromPosition = logPosition === undefined ? START : at(logPosition);
    const maxCount = logPosition === undefined ? count : count + 1;
    const read = await this.collect((client) => client.readAll({ direction: FORWARDS, fromPosition, maxCount, requiresLeader }), reading);
    const events = [];
    let last = logPosition ?? -1;
    for (const event of read) {
      if (event.logPosition <= last) continue;
      last = event.logPosition;
      events.push(event);
    }
    return { events, isLast: read.length < maxCount };
  }

  /** At most `count` events before a place, the nearest first. */
  async before<Event extends Place>(logPosition: number, count: number, reading: Reading<Event>): Promise<LogPage<Event>> {
    const options = { direction: BACKWARDS, fromPosition: at(logPosition), maxCount: count, requiresLeader } as const;
    const events = await this.collect((client) => client.readAll(options), reading);
    return { events, isLast: events.length < count };
  }

  /** The event that stands at a place, if one does. */
  async standingAt<Event extends Place>(logPosition: number, reading: Reading<Event>): Promise<Event | undefined> {
    const options = { direction: FORWARDS, fromPosition: at(logPosition), maxCount: 1, requiresLeader } as const;
    const [event] = await this.collect((client) => client.readAll(options), reading);
    return event?.logPosition === logPosition ? event : undefined;
  }

  /** Entries of a stream from a revision on, at most `limit`; `[]` for a stream that does not exist. */
  async stream(stream: string, from: number, limit = Number.MAX_SAFE_INTEGER): Promise<PlacedEntry[]> {
    const options = { direction: FORWARDS, fromRevision: BigInt(from), maxCount: limit, requiresLeader } as const;
    const events = await this.collect((client) => client.readStream(stream, options), eventOf);
    return events.filter((event) => event.isEntry);
  }

  private collect<Event extends Place>(
    open: (client: EventStoreDBClient) => StreamingRead<ResolvedEvent>,
    reading: Reading<Event>,
  ): Promise<Event[]> {
    const { client, lane } = this.connection;
    return persist(this.patience, async () => {
      const resolved = await lane.run(() => collectAll(open(client), this.patience.timeoutMs)).catch(answerFor);
      return resolved.map(reading).filter((event) => event !== undefined);
    });
  }
}

const answerFor = (error: unknown): ResolvedEvent[] => {
  if (isStreamNotFound(error)) return [];
  if (isInvalidPosition(error)) throw new DomainError('CHECKPOINT_INVALID', {}, 'invalid', { cause: error });
  throw error;
};

const at = (logPosition: number): Position => ({ commit: BigInt(logPosition), prepare: BigInt(logPosition) });
