import type { Metadata, ServiceError } from '@grpc/grpc-js';
import { strikes, type Faults } from './faults.js';
import { notLeader, serverNotReady } from './refusals.js';
import type { AppendDecision, ExpectedVersion, ProposedEvent, TransactionLog } from './transaction-log.js';

/** How many calls of each kind have arrived. */
export interface ServedCalls {
  append: number;
  batchAppend: number;
  read: number;
}

/** What every call works on. */
export interface Session {
  readonly served: ServedCalls;
  readonly log: TransactionLog;
  readonly faults: Faults;
  /** servers before 22.6 do not tell the position of an event read from its stream */
  readonly tellsPositionsInStreams: boolean;
  /** bytes of all events of an append together */
  readonly largestAppend: number;
  readonly address: { readonly host: string; readonly port: number };
}

/** Why a call is turned away before anything is done; `undefined` when it is not. */
export const turnedAway = ({ faults, address }: Session, headers: Metadata): ServiceError | undefined => {
  if (strikes(faults, 'unavailable')) return serverNotReady();
  if (headers.get('requires-leader')[0] !== 'true' || !strikes(faults, 'notLeader')) return undefined;
  const { host, port } = faults.leader ?? address;
  return notLeader(host, port);
};

/** Writes to the log; what is to go wrong with the answer is up to the call. */
export const commit = (
  { log, faults }: Session,
  stream: string,
  expected: ExpectedVersion,
  events: readonly ProposedEvent[],
): AppendDecision => {
  if (strikes(faults, 'overtakeAppends')) log.append(stream, 'any', [somebodyElses()]);
  return log.append(stream, expected, events);
};

const somebodyElses = (): ProposedEvent => ({
  id: crypto.randomUUID(),
  type: 'SomebodyElsesEvent',
  isJson: true,
  data: Buffer.from('{}'),
  metadata: Buffer.from('{}'),
});
