import { Metadata, status, type ServiceError } from '@grpc/grpc-js';

/** Fails a call as the server does: a status, and trailers a client recognises the reason by. */
const refusal = (code: status, details: string, trailers: Readonly<Record<string, string>> = {}): ServiceError => {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return Object.assign(new Error(details), { code, details, metadata });
};

/** What the server answers when its own code throws: it says nothing of why. */
export const handlerFailed = (): ServiceError => refusal(status.UNKNOWN, 'Exception was thrown by handler.');

export const invalidArgument = (details: string): ServiceError => refusal(status.INVALID_ARGUMENT, details);

export const unexpectedResult = (result: string): ServiceError => refusal(status.UNKNOWN, `Unexpected ${result}`);

export const metadataMissing = (property: string): ServiceError =>
  refusal(status.INVALID_ARGUMENT, `Required Metadata Property '${property}' is missing`, {
    exception: 'missing-required-metadata-property',
    'required-metadata-properties': 'type,content-type',
  });

export const appendTooLarge = (limit: number): ServiceError =>
  refusal(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  });

export const notLeader = (host: string, port: number): ServiceError =>
  refusal(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  });

export const serverNotReady = (): ServiceError => refusal(status.UNAVAILABLE, 'Server Is Not Ready');

export const isRefusal = (error: unknown): error is ServiceError => error instanceof Error && 'code' in error && 'metadata' in error;
