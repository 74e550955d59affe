import { ANY, isCommandError, ErrorType, NO_STREAM, type AppendExpectedRevision, type EventData } from '@eventstore/db-client';
import { DomainError } from '#kernel';
import { isWrongExpectedRevision, wrongExpectedRevision } from '../event-store.errors.js';
import type { EventToAppend, ExpectedRevision } from '../event-store.js';
import type { Connection } from './connection.js';
import { toServer } from './entry.js';
import type { LogReader } from './log-reader.js';
import { persist, within, type Patience } from './persistence.js';

/** What the server said of an append: where its last event stands. The position may be missing when it recognised a repetition. */
export interface Written {
  readonly revision: number;
  readonly logPosition: number | undefined;
}

/** A little more than the deadline the server is given: it should be the one to say so. */
const GRACE_MS = 250;

/** Appends so that a lost answer is neither a lost nor a doubled entry. */
export class Appender {
  constructor(
    private readonly connection: Connection,
    private readonly reader: LogReader,
    private readonly patience: Patience,
  ) {}

  /**
   * An append at an exact revision, or that opens its stream, is simply repeated with the same ids: the server looks whether they already
   * stand there. One that expects nothing is only recognised as long as the server remembers the ids, so that it is never repeated as it is.
   */
  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<Written> {
    const data = events.map(toServer);
    return expected === 'any'
      ? this.appendAnywhere(stream, events, data)
      : persist(this.patience, () => this.attempt(stream, expected, data));
  }

  private async appendAnywhere(stream: string, events: readonly EventToAppend[], data: EventData[]): Promise<Written> {
    let isFirst = true;
    return persist(this.patience, async () => {
      if (isFirst) {
        isFirst = false;
        return this.attempt(stream, 'any', data);
      }
      const there = await this.reader.stream(stream, 0);
      const first = there.findIndex(({ id }) => id === events[0]?.id);
      const last = first < 0 ? undefined : there[first + events.length - 1];
      if (last) return last;
      return this.attempt(stream, there.length === 0 ? 'none' : there.length - 1, data).catch(throwTransientOnConflict);
    });
  }

  private async attempt(stream: string, expected: ExpectedRevision, data: EventData[]): Promise<Written> {
    const { client, credentials, lane } = this.connection;
    const { timeoutMs } = this.patience;
    const options = { expectedRevision: toServerRevision(expected), requiresLeader: true, deadline: timeoutMs, credentials };
    const result = await lane
      .run(() => within(timeoutMs + GRACE_MS, client.appendToStream(stream, data, options)))
      .catch((error: unknown) => {
        throw refusalOf(error, stream, expected, data);
      });
    const revision = Number(result.nextExpectedRevision);
    // The address may ask the client to report conflicts instead of throwing them.
    if (!result.success) throw wrongExpectedRevision(stream, expected, revision < 0 ? 'none' : revision);
    return { revision, logPosition: result.position && Number(result.position.commit) };
  }
}

const toServerRevision = (expected: ExpectedRevision): AppendExpectedRevision =>
  expected === 'any' ? ANY : expected === 'none' ? NO_STREAM : BigInt(expected);

const refusalOf = (error: unknown, stream: string, expected: ExpectedRevision, data: readonly EventData[]): unknown => {
  if (!(error instanceof Error && isCommandError(error))) return error;
  if (error.type === ErrorType.WRONG_EXPECTED_VERSION)
    return wrongExpectedRevision(stream, expected, error.actualVersion === NO_STREAM ? 'none' : Number(error.actualVersion));
  if (error.type === ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED)
    return new DomainError('ENTRY_TOO_LARGE', { type: data[0]?.type, entries: data.length, limit: error.maxAppendSize }, 'invalid');
  return error;
};

/** Others came first: look again, as after any failure. */
const throwTransientOnConflict = (error: unknown): never => {
  throw isWrongExpectedRevision(error) ? new Error('overtaken', { cause: error }) : error;
};
