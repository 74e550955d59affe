import { ErrorType, isCommandError } from '@eventstore/db-client';
import { DomainError, isDomainError } from '#kernel';

/** What trying again does not change: the server has judged, or the credentials are wrong. */
const final: ReadonlySet<string> = new Set([
  ErrorType.ACCESS_DENIED,
  ErrorType.INVALID_ARGUMENT,
  ErrorType.STREAM_DELETED,
  ErrorType.UNSUPPORTED,
]);

/**
 * Whether the same call may succeed later. Everything not known to be final is: connections break in more ways than the client has names
 * for, among them plain errors of a channel that was closed between two lines.
 */
export const isTransient = (error: unknown): boolean =>
  !isDomainError(error) && !(error instanceof Error && isCommandError(error) && final.has(error.type));

export const isStreamNotFound = (error: unknown): boolean =>
  error instanceof Error && isCommandError(error) && error.type === ErrorType.STREAM_NOT_FOUND;

/** The server names this in words only: a place that lies inside a record, so in another log. */
export const isInvalidPosition = (error: unknown): boolean => error instanceof Error && /invalid ?position/i.test(error.message);

/** The status of gRPC for a call a server does not have. */
const UNIMPLEMENTED = 12;

export const isUnimplemented = (error: unknown): boolean =>
  error instanceof Error && isCommandError(error) && Number(error.code) === UNIMPLEMENTED;

/** The oldest server that tells the position of an event read from its stream. */
export const serverTooOld = (): DomainError => new DomainError('LEDGER_SERVER_TOO_OLD', { oldest: '22.6' }, 'unavailable');
