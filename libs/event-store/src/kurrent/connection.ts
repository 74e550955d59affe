import { EventStoreDBClient, type Credentials } from '@eventstore/db-client';
import { DomainError } from '#kernel';
import { Lane } from './lane.js';

export interface Connection {
  readonly client: EventStoreDBClient;
  /** passed with every append: that is what makes the client use one call an append, see README */
  readonly credentials: Credentials;
  /** every call but the subscription goes through it, so that its clock starts when it is sent */
  readonly lane: Lane;
}

/** A server lets one connection carry 100 calls at once. What is more waits in the client, while its deadline passes. */
const CALLS_AT_ONCE = 90;

const user = /^[^:]+:\/\/([^:/?#@]+):([^@]+)@/;

/** The client leaves credentials away where there is no TLS. */
const ANONYMOUS: Credentials = { username: '', password: '' };

/**
 * @param connectionString  `esdb://user:password@host:2113?tls=true`; several hosts, or `esdb+discover://`, for a cluster
 * @throws DomainError `LEDGER_ADDRESS_INVALID` for anything else, or when TLS is used without a user. Never with the address itself, which
 *   holds a password.
 */
export const connect = (connectionString: string): Connection => {
  const [, username, password] = user.exec(connectionString) ?? [];
  const named = username !== undefined && password !== undefined;
  const isInsecure = /[?&]tls=false(&|$)/i.test(connectionString);
  if (!named && !isInsecure) throw addressInvalid('over TLS the address must name a user');
  const credentials = named ? { username: decodeURIComponent(username), password: decodeURIComponent(password) } : ANONYMOUS;
  return { client: clientFor(connectionString), credentials, lane: new Lane(CALLS_AT_ONCE) };
};

const clientFor = (connectionString: string): EventStoreDBClient => {
  try {
    return EventStoreDBClient.connectionString(connectionString);
  } catch {
    throw addressInvalid('expected esdb://host:port?tls=… or esdb+discover://host:port');
  }
};

const addressInvalid = (reason: string): DomainError => new DomainError('LEDGER_ADDRESS_INVALID', { reason }, 'invalid');
