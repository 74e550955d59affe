import { once } from 'node:events';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { readStreamName } from './proposal.js';
import type { ReadCall } from './read-call.js';
import { eventResponse, streamNotFoundResponse } from './read-response.js';
import { handlerFailed, invalidArgument, isRefusal, unexpectedResult } from './refusals.js';
import { turnedAway, type Session } from './session.js';
import { subscribe } from './subscribe.js';
import type { LoggedEvent, TransactionLog } from './transaction-log.js';

const BACKWARDS = 1;

/** What the generated code answers when a request says neither how many nor for how long. */
const NO_COUNT = 0;

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
  assertCombination(options);
  const backwards = isBackwards(options);
  if (options.hasSubscription()) return subscribe(session, call, options, uuidOption);
  if (options.hasFilter()) throw invalidArgument('Filtered reads are not modelled; subscriptions are.');
  if (options.getCount() === '0') throw unexpectedResult('ReadStreamResult: Error');

  const stream = options.getStream();
  const tellsPosition = !stream || session.tellsPositionsInStreams;
  const events = stream ? eventsOfStream(session.log, stream, backwards) : eventsOfAll(session.log, options.getAll(), backwards);
  if (!events) {
    call.write(streamNotFoundResponse(readStreamName(stream?.getStreamIdentifier()?.getStreamName_asU8())));
    return void call.end();
  }
  const answers = events.slice(0, Number(options.getCount())).map((event) => eventResponse(event, uuidOption, tellsPosition));
  return send(session, call, answers);
};

const send = async (session: Session, call: ReadCall, answers: readonly ReadResp[]): Promise<void> => {
  for (const [sent, answer] of answers.entries()) {
    if (call.cancelled) break;
    if (sent === session.faults.stallReadAfter) return;
    if (!call.write(answer)) await once(call, 'drain');
  }
  call.end();
};

const isBackwards = (options: ReadReq.Options): boolean => {
  const direction: number = options.getReadDirection();
  return direction === BACKWARDS;
};

/** What the server takes as one read: a filter or none, a count or a subscription, and subscriptions forwards only. */
const assertCombination = (options: ReadReq.Options): void => {
  const filters = options.hasFilter() || options.hasNoFilter();
  const follows = !options.hasSubscription() || !(isBackwards(options) || (options.hasStream() && options.hasFilter()));
  const counts: number = options.getCountOptionCase();
  if (!filters || counts === NO_COUNT || !follows) throw invalidArgument('The combination is invalid.');
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
