import { EventStoreDBClient } from '@eventstore/db-client';
import { DomainError } from '#kernel';
import { Lane } from './lane.js';

export interface Connection {
  readonly client: EventStoreDBClient;
  /** every call but the subscription goes through it, so that its clock starts when it is sent */
  readonly lane: Lane;
}

/** A server lets one connection carry 100 calls at once. What is more waits in the client, while its deadline passes. */
const CALLS_AT_ONCE = 80;

/**
 * @param connectionString  `esdb://user:password@host:2113?tls=true`; several hosts, or `esdb+discover://`, for a cluster
 * @throws DomainError `LEDGER_ADDRESS_INVALID`, never with the address itself, which holds a password
 */
export const connect = (connectionString: string): Connection => {
  try {
    return { client: EventStoreDBClient.connectionString(connectionString), lane: new Lane(CALLS_AT_ONCE) };
  } catch {
    throw new DomainError('LEDGER_ADDRESS_INVALID', { expected: 'esdb://host:port?tls=… or esdb+discover://host:port' }, 'invalid');
  }
};
