import { once } from 'node:events';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp as ReadResponse } from '@eventstore/db-client/generated/streams_pb.js';
import { readStreamName } from './proposal.js';
import { eventResponse, streamNotFoundResponse } from './read-response.js';
import { handlerFailed, invalidArgument, isRefusal, unexpectedResult } from './refusals.js';
import { turnedAway, type Session } from './session.js';
import { subscribe } from './subscribe.js';
import type { LoggedEvent, TransactionLog } from './transaction-log.js';

export type ReadCall = ServerWritableStream<ReadReq, ReadResponse>;

const BACKWARDS = 1;

/** `Read`: pages of a stream or of everything, forwards or backwards, and subscriptions. */
export const read =
  (session: Session) =>
  (call: ReadCall): void => {
    session.served.read += 1;
    const away = turnedAway(session, call.metadata);
    if (away) return void call.emit('error', away);
    serve(session, call).catch((error: unknown) => call.emit('error', isRefusal(error) ? error : handlerFailed()));
  };

const serve = async (session: Session, call: ReadCall): Promise<void> => {
  const options = call.request.getOptions();
  const uuidOption = options?.getUuidOption();
  if (!options || !uuidOption) throw invalidArgument("'uuidOption' is a required argument");
  if (!options.hasStream() && !options.hasAll()) throw invalidArgument("'None' is not a valid StreamOptionOneofCase");
  const counts = options.getCountOptionCase();
  const backwards = Number(options.getReadDirection()) === BACKWARDS;
  if ((!options.hasFilter() && !options.hasNoFilter()) || counts === 0) throw invalidArgument('The combination is invalid.');
  if (options.hasSubscription()) {
    if (backwards || (options.hasStream() && options.hasFilter())) throw invalidArgument('The combination is invalid.');
    return subscribe(session, call, options, uuidOption);
  }
  if (options.hasFilter()) throw invalidArgument('Filtered reads are not modelled; subscriptions are.');
  if (options.getCount() === '0') throw unexpectedResult('ReadStreamResult: Error');

  const stream = options.getStream();
  const tellsPosition = !stream || session.tellsPositionsInStreams;
  const events = stream ? eventsOfStream(session.log, stream, backwards) : eventsOfAll(session.log, options.getAll(), backwards);
  if (!events) {
    call.write(streamNotFoundResponse(readStreamName(stream?.getStreamIdentifier()?.getStreamName_asU8())));
    return void call.end();
  }
  let sent = 0;
  for (const event of events) {
    if (sent === Number(options.getCount()) || call.cancelled) break;
    if (sent === session.faults.stallReadAfter) return;
    sent += 1;
    if (!call.write(eventResponse(event, uuidOption, tellsPosition))) await once(call, 'drain');
  }
  call.end();
};

/** From a revision on, inclusive; `undefined` for a stream that does not exist. */
const eventsOfStream = (
  log: TransactionLog,
  options: ReadReq.Options.StreamOptions,
  backwards: boolean,
): readonly LoggedEvent[] | undefined => {
  const events = log.readStream(readStreamName(options.getStreamIdentifier()?.getStreamName_asU8()));
  if (!events) return undefined;
  if (!backwards) return options.hasEnd() ? [] : events.slice(options.hasRevision() ? Number(options.getRevision()) : 0);
  const last = options.hasEnd() ? events.length - 1 : options.hasRevision() ? Number(options.getRevision()) : 0;
  return events.slice(0, last + 1).reverse();
};

/** Forwards from a position on, inclusive; backwards from before it. */
const eventsOfAll = (log: TransactionLog, options: ReadReq.Options.AllOptions | undefined, backwards: boolean): readonly LoggedEvent[] => {
  const position = options?.hasEnd() ? log.end : Number(options?.getPosition()?.getCommitPosition() ?? 0);
  const index = log.indexAt(position);
  if (index === undefined) throw unexpectedResult('ReadAllResult: InvalidPosition');
  return backwards ? log.all.slice(0, index).reverse() : log.all.slice(index);
};
