import messages from '@eventstore/db-client/generated/streams_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import timestamp from 'google-protobuf/google/protobuf/timestamp_pb.js';
import type { EventToAppend, ExpectedRevision } from '../event-store.js';

const utf8 = new TextEncoder();

/**
 * A whole append in one message: the server takes all of it or never sees it.
 *
 * Data and metadata are sent as the bytes they are. The client's own `jsonEvent` would serialise them anew, with keys that look like numbers
 * first.
 * @param deadline  instant after which the server need not begin
 */
export const appendRequest = (
  stream: string,
  expected: ExpectedRevision,
  events: readonly EventToAppend[],
  deadline: Date,
): BatchAppendReq => {
  const request = new messages.BatchAppendReq();
  request.setCorrelationId(uuidOf(crypto.randomUUID()));
  request.setOptions(optionsOf(stream, expected, deadline));
  request.setProposedMessagesList(events.map(proposalOf));
  request.setIsFinal(true);
  return request;
};

const optionsOf = (stream: string, expected: ExpectedRevision, deadline: Date): BatchAppendReq.Options => {
  const options = new messages.BatchAppendReq.Options();
  const identifier = new shared.StreamIdentifier();
  identifier.setStreamName(utf8.encode(stream));
  options.setStreamIdentifier(identifier);
  options.setDeadline(timestamp.Timestamp.fromDate(deadline));
  if (expected === 'any') options.setAny(new empty.Empty());
  else if (expected === 'none') options.setNoStream(new empty.Empty());
  else options.setStreamPosition(String(expected));
  return options;
};

const proposalOf = ({ id, type, data, meta }: EventToAppend): BatchAppendReq.ProposedMessage => {
  const proposal = new messages.BatchAppendReq.ProposedMessage();
  proposal.setId(uuidOf(id));
  proposal.getMetadataMap().set('type', type);
  proposal.getMetadataMap().set('content-type', 'application/json');
  proposal.setData(utf8.encode(data));
  proposal.setCustomMetadata(utf8.encode(meta));
  return proposal;
};

const uuidOf = (text: string): InstanceType<typeof shared.UUID> => {
  const uuid = new shared.UUID();
  uuid.setString(text);
  return uuid;
};
