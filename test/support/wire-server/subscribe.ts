import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import { strikes } from './faults.js';
import { readStreamName } from './proposal.js';
import type { ReadCall } from './read-call.js';
import { caughtUpResponse, checkpointResponse, confirmationResponse, eventResponse } from './read-response.js';
import { handlerFailed, invalidArgument } from './refusals.js';
import type { Session } from './session.js';
import type { LoggedEvent } from './transaction-log.js';

/** Events considered between two checkpoints, when the client leaves the window to the server. */
const DEFAULT_WINDOW = 32;

/** Sends what comes after the checkpoint, says once that it has caught up, then sends what is written. Exclusive, unlike a read. */
export const subscribe = async (
  { log, faults, tellsPositionsInStreams }: Session,
  call: ReadCall,
  options: ReadReq.Options,
  uuidOption: ReadReq.Options.UUIDOption,
): Promise<void> => {
  const stream = options.getStream();
  const name = stream && readStreamName(stream.getStreamIdentifier()?.getStreamName_asU8());
  const source = (): readonly LoggedEvent[] => (name === undefined ? log.all : (log.readStream(name) ?? []));
  const tellsPosition = name === undefined || tellsPositionsInStreams;
  const { passes, window } = filterOf(options.getFilter());

  let next = firstAfter(options, source(), log.indexAt.bind(log));
  let considered = 0;

  const deliver = (): void => {
    const events = source();
    for (; next < events.length && !call.cancelled; next += 1) {
      const event = events[next] as LoggedEvent; // next is below the length
      considered += 1;
      if (passes(event)) {
        if (strikes(faults, 'endSubscriptions')) return stop();
        if (strikes(faults, 'loseDeliveries')) continue;
        call.write(eventResponse(event, uuidOption, tellsPosition));
        if (strikes(faults, 'deliverTwice')) call.write(eventResponse(event, uuidOption, tellsPosition));
      }
      if (window !== undefined && considered % window === 0) call.write(checkpointResponse(event.position));
    }
  };
  const stopListening = log.onWritten(deliver);
  const stop = (): void => {
    stopListening();
    call.end();
  };

  call.on('cancelled', stopListening);
  call.write(confirmationResponse());
  deliver();
  call.write(caughtUpResponse());
};

const firstAfter = (
  options: ReadReq.Options,
  events: readonly LoggedEvent[],
  indexAt: (position: number) => number | undefined,
): number => {
  const stream = options.getStream();
  if (stream) return stream.hasEnd() ? events.length : stream.hasRevision() ? Number(stream.getRevision()) + 1 : 0;
  const all = options.getAll();
  if (all?.hasEnd()) return events.length;
  const position = all?.getPosition();
  if (!position) return 0;
  const commit = Number(position.getCommitPosition());
  const index = indexAt(commit);
  if (index === undefined) throw invalidArgument('Trying to read from an invalid position.');
  return events[index]?.position === commit ? index + 1 : index;
};

const filterOf = (
  filter: ReadReq.Options.FilterOptions | undefined,
): { readonly passes: (event: LoggedEvent) => boolean; readonly window: number | undefined } => {
  if (!filter) return { passes: () => true, window: undefined };
  const multiplier = filter.getCheckpointintervalmultiplier();
  if (multiplier === 0) throw handlerFailed();
  const window = (filter.hasMax() ? filter.getMax() : DEFAULT_WINDOW) * multiplier;
  const byType = filter.getEventType();
  const expression = byType ?? filter.getStreamIdentifier();
  if (!expression) throw invalidArgument("'None' is not a valid FilterOneofCase");
  const regex = expression.getRegex() === '' ? undefined : new RegExp(expression.getRegex());
  const prefixes = expression.getPrefixList();
  const passes = (event: LoggedEvent): boolean => {
    const text = byType ? event.type : event.stream;
    return regex ? regex.test(text) : prefixes.some((prefix) => text.startsWith(prefix));
  };
  return { passes, window };
};
