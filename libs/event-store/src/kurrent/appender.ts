import { convertToCommandError } from '@eventstore/db-client';
import grpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { isWrongExpectedRevision } from '../event-store.errors.js';
import type { EventToAppend, ExpectedRevision } from '../event-store.js';
import { readAnswer, type Written } from './append-answer.js';
import { appendRequest } from './append-request.js';
import type { Connection } from './connection.js';
import { isUnimplemented, serverTooOld } from './kurrent-errors.js';
import type { LogReader } from './log-reader.js';
import { persist, within, type Patience } from './persistence.js';

/** A little more than the deadline of the call, which should be the one to pass: connecting has none. */
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
    return expected === 'any' ? this.appendAnywhere(stream, events) : persist(this.patience, () => this.attempt(stream, expected, events));
  }

  private async appendAnywhere(stream: string, events: readonly EventToAppend[]): Promise<Written> {
    let isFirst = true;
    return persist(this.patience, async () => {
      if (isFirst) {
        isFirst = false;
        return this.attempt(stream, 'any', events);
      }
      const there = await this.reader.stream(stream, 0);
      const first = there.findIndex(({ id }) => id === events[0]?.id);
      const last = first < 0 ? undefined : there[first + events.length - 1];
      if (last) return last;
      return this.attempt(stream, there.length === 0 ? 'none' : there.length - 1, events).catch(throwTransientOnConflict);
    });
  }

  private async attempt(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<Written> {
    const { timeoutMs } = this.patience;
    const answer = await this.connection.lane.run(() => {
      const request = appendRequest(stream, expected, events, new Date(Date.now() + timeoutMs));
      return within(timeoutMs + GRACE_MS, this.send(request));
    });
    return readAnswer(answer, stream, expected, events);
  }

  /**
   * A batch append call for one append. The client's own ways to append are not used, see README: its batch stream is shared and may fall
   * silent for ever, its plain call may have half an append committed. Its channel, credentials and reconnection are; they are protected, and
   * the package is pinned.
   */
  private send(request: BatchAppendReq): Promise<BatchAppendResp> {
    const { client } = this.connection;
    return client['execute'](
      grpc.StreamsClient,
      'append',
      (streams) =>
        new Promise<BatchAppendResp>((resolve, reject) => {
          const call = streams.batchAppend(...client['callArguments']({ requiresLeader: true, deadline: this.patience.timeoutMs }));
          call.on('data', resolve);
          call.on('error', (error: Error) => reject(failureOf(error)));
          call.on('end', () => reject(new Error('the server ended the call without an answer')));
          call.end(request);
        }),
    );
  }
}

const failureOf = (error: Error): Error => {
  const failure = convertToCommandError(error);
  return isUnimplemented(failure) ? serverTooOld() : failure;
};

/** Others came first: look again, as after any failure. */
const throwTransientOnConflict = (error: unknown): never => {
  throw isWrongExpectedRevision(error) ? new Error('overtaken', { cause: error }) : error;
};
