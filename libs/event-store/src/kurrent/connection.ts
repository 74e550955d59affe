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

/** What the client reads after the question mark, in small letters. */
const knownOptions: ReadonlySet<string> = new Set([
  'connectionname',
  'defaultdeadline',
  'discoveryinterval',
  'gossiptimeout',
  'keepaliveinterval',
  'keepalivetimeout',
  'maxdiscoverattempts',
  'nodepreference',
  'throwonappendfailure',
  'tls',
  'tlscafile',
  'usercertfile',
  'userkeyfile',
]);

/**
 * @param connectionString  `esdb://user:password@host:2113?tls=true`; several hosts, or `esdb+discover://`, for a cluster. `kurrentdb://` is
 *   what servers since 25 call the same, and this client does not know yet.
 * @throws DomainError `LEDGER_ADDRESS_INVALID`, never with the address itself, which holds a password; `LEDGER_OPTION_UNKNOWN` {option}
 */
export const connect = (connectionString: string): Connection => {
  const address = connectionString.trim().replace(/^kurrentdb(?=(\+discover)?:\/\/)/, 'esdb');
  assertOptions(address);
  try {
    return { client: EventStoreDBClient.connectionString(address), lane: new Lane(CALLS_AT_ONCE) };
  } catch {
    throw new DomainError('LEDGER_ADDRESS_INVALID', { expected: 'esdb://host:port?tls=… or esdb+discover://host:port' }, 'invalid');
  }
};

/** The client would pass an option over, and print the address with its password to say so. */
const assertOptions = (address: string): void => {
  for (const [option] of new URLSearchParams(address.split('?')[1] ?? ''))
    if (!knownOptions.has(option.trim().toLowerCase())) throw new DomainError('LEDGER_OPTION_UNKNOWN', { option }, 'invalid');
};
