import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { Status } from '@eventstore/db-client/generated/status_pb.js';
import type { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { appendTooLarge, ledgerUnavailable, wrongExpectedRevision } from '../event-store.errors.js';
import type { EventToAppend, ExpectedRevision } from '../event-store.js';

/** What the server said of an append: where its last event stands. The position may be missing when it recognised a repetition. */
export interface Written {
  readonly revision: number;
  readonly logPosition: number | undefined;
}

/**
 * @throws DomainError `WRONG_EXPECTED_REVISION`, `APPEND_TOO_LARGE`, and `LEDGER_UNAVAILABLE` for what trying again does not change; a plain
 *   error for what it may
 */
export const readAnswer = (
  answer: BatchAppendResp,
  stream: string,
  expected: ExpectedRevision,
  events: readonly EventToAppend[],
): Written => {
  const error = answer.getError();
  if (error) throw refusalOf(error, stream, expected, events);
  const success = answer.getSuccess();
  if (!success?.hasCurrentRevision()) throw new Error(`the server answered nothing about ${stream}`);
  const position = success.getPosition();
  return { revision: Number(success.getCurrentRevision()), logPosition: position && Number(position.getCommitPosition()) };
};

/** The server's refusals are named by the type of their details. */
const refusalOf = (error: Status, stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Error => {
  const details = error.getDetails();
  const name = details?.getTypeName() ?? '';
  const cause = new Error(`the server refused an append: ${error.getMessage() || name}`);
  switch (name) {
    case 'event_store.client.WrongExpectedVersion': {
      const wrong = details?.unpack(shared.WrongExpectedVersion.deserializeBinary, name);
      const actual = wrong?.hasCurrentStreamRevision() ? Number(wrong.getCurrentStreamRevision()) : 'none';
      return wrongExpectedRevision(stream, expected, actual);
    }
    case 'event_store.client.MaximumAppendSizeExceeded': {
      const limit = details?.unpack(shared.MaximumAppendSizeExceeded.deserializeBinary, name)?.getMaxappendsize();
      return appendTooLarge({ entries: events.length, limit }, cause);
    }
    case 'event_store.client.AccessDenied':
    case 'event_store.client.BadRequest':
    case 'event_store.client.StreamDeleted':
      return ledgerUnavailable(cause);
    default:
      return cause;
  }
};
