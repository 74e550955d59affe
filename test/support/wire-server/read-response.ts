import type { ReadReq, ReadResp as ReadResponse } from '@eventstore/db-client/generated/streams_pb.js';
import { Empty, ReadResp, StreamIdentifier, UUID } from './protocol.js';
import type { LoggedEvent } from './transaction-log.js';

/** What stands for "no position" on the wire: -1 as an unsigned number. */
const NO_POSITION = '18446744073709551615';

/** .NET counts time in ticks of 100 ns. */
const TICKS_PER_MILLISECOND = 10_000n;

export const eventResponse = (event: LoggedEvent, uuidOption: ReadReq.Options.UUIDOption, tellsPosition: boolean): ReadResponse => {
  const position = tellsPosition ? String(event.position) : NO_POSITION;
  const recorded = new ReadResp.ReadEvent.RecordedEvent();
  recorded.setId(uuidOf(event.id, uuidOption));
  recorded.setStreamIdentifier(identifierOf(event.stream));
  recorded.setStreamRevision(String(event.revision));
  recorded.setCommitPosition(position);
  recorded.setPreparePosition(position);
  recorded.setData(event.data);
  recorded.setCustomMetadata(event.metadata);
  const properties = recorded.getMetadataMap();
  properties.set('type', event.type);
  properties.set('created', String(BigInt(event.created) * TICKS_PER_MILLISECOND));
  properties.set('content-type', event.isJson ? 'application/json' : 'application/octet-stream');

  const read = new ReadResp.ReadEvent();
  read.setEvent(recorded);
  if (tellsPosition) read.setCommitPosition(position);
  else read.setNoPosition(new Empty());
  const response = new ReadResp();
  response.setEvent(read);
  return response;
};

export const streamNotFoundResponse = (stream: string): ReadResponse => {
  const notFound = new ReadResp.StreamNotFound();
  notFound.setStreamIdentifier(identifierOf(stream));
  const response = new ReadResp();
  response.setStreamNotFound(notFound);
  return response;
};

export const confirmationResponse = (): ReadResponse => {
  const confirmation = new ReadResp.SubscriptionConfirmation();
  confirmation.setSubscriptionId(crypto.randomUUID());
  const response = new ReadResp();
  response.setConfirmation(confirmation);
  return response;
};

export const caughtUpResponse = (): ReadResponse => {
  const response = new ReadResp();
  response.setCaughtUp(new ReadResp.CaughtUp());
  return response;
};

export const checkpointResponse = (position: number): ReadResponse => {
  const checkpoint = new ReadResp.Checkpoint();
  checkpoint.setCommitPosition(String(position));
  checkpoint.setPreparePosition(String(position));
  const response = new ReadResp();
  response.setCheckpoint(checkpoint);
  return response;
};

const identifierOf = (stream: string): InstanceType<typeof StreamIdentifier> => {
  const identifier = new StreamIdentifier();
  identifier.setStreamName(Uint8Array.from(Buffer.from(stream)));
  return identifier;
};

const uuidOf = (id: string, option: ReadReq.Options.UUIDOption): InstanceType<typeof UUID> => {
  const uuid = new UUID();
  if (option.hasString()) {
    uuid.setString(id);
    return uuid;
  }
  const digits = id.replaceAll('-', '');
  const structured = new UUID.Structured();
  structured.setMostSignificantBits(BigInt.asIntN(64, BigInt(`0x${digits.slice(0, 16)}`)).toString());
  structured.setLeastSignificantBits(BigInt.asIntN(64, BigInt(`0x${digits.slice(16)}`)).toString());
  uuid.setStructured(structured);
  return uuid;
};
