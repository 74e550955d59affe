import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { WireServer } from './wire-server.js';

/** A server for each test, and the client package connected to it. */
export const wireClient = (): { readonly server: WireServer; readonly client: EventStoreDBClient } => {
  const open: { server?: WireServer; client?: EventStoreDBClient } = {};
  const opened = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the wire is open during a test only');
    return part;
  };

  beforeEach(async () => {
    open.server = await WireServer.start();
    open.client = EventStoreDBClient.connectionString(open.server.connectionString);
  });

  afterEach(async () => {
    await answerWithin(500, opened(open.client).dispose());
    opened(open.server).stop();
  });

  return {
    get server() {
      return opened(open.server);
    },
    get client() {
      return opened(open.client);
    },
  };
};

export const event = (id: string = crypto.randomUUID()) => jsonEvent({ id, type: 'SomethingHappened', data: { id } });

export const answerWithin = (milliseconds: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    work.then(
      () => 'taken',
      () => 'failed',
    ),
    new Promise((resolve) => setTimeout(() => resolve('no answer'), milliseconds)),
  ]);

/** Makes the client use one call an append; without TLS they are not sent. */
export const oneCallEach = { credentials: { username: '', password: '' } };

export const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) => error,
  );
