import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { CommandBus, type Command } from '@nestjs/cqrs';
import type { Configuration } from '../../apps/api/src/composition/configuration.js';
import type { Entrance } from '../../apps/api/src/access/identification.js';
import { startServer } from '../../apps/api/src/server.js';
import { trustedHeaders } from './trusted-headers.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // A scenario looks into the JSON it was promised; the assertions are its types.
  readonly body: Readonly<Record<string, unknown>>;
  /** ledger number of the receipt; -1 for an answer that is none */
  readonly number: number;
}

export interface Request {
  /** pseudonym of who acts; the local operator when absent */
  readonly as?: string;
  /** Idempotency-Key */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server on a ledger of its own, spoken to over real HTTP as anybody would. */
export interface Scenario {
  readonly address: string;
  readonly folder: string;
  get(path: string, request?: Request): Promise<Answer>;
  post(path: string, body?: unknown, request?: Request): Promise<Answer>;
  put(path: string, body?: unknown, request?: Request): Promise<Answer>;
  delete(path: string, request?: Request): Promise<Answer>;
  /** Gives a command to the running application itself. */
  execute<Answer>(command: Command<Answer>): Promise<Answer>;
  /** A service of the running application. */
  service<Service>(type: Type<Service>): Service;
  /** Stops the server and starts it again on the same folder. */
  restart(): Promise<void>;
  /** Stops the server and leaves its folder as it is. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** @param entrance  who is let in; whoever a header names, to do anything, when absent; `signedIn` for whoever has signed in, as in production */
export const startScenario = async (
  changes: Partial<Configuration> = {},
  entrance: Entrance | 'signedIn' = trustedHeaders,
): Promise<Scenario> => {
  const serving = entrance === 'signedIn' ? {} : { entrance };
  const folder = changes.dataFolder ?? (await mkdtemp(join(tmpdir(), 'unevoix-scenario-')));
  const configuration: Configuration = {
    dataFolder: folder,
    store: { kind: 'sqlite' },
    host: '127.0.0.1',
    port: 0,
    projector: 'inline',
    processes: 'embedded',
    ...changes,
  };
  let server = await startServer(configuration, serving);

  const send = async (method: string, path: string, body: unknown, { as, key, headers }: Request = {}): Promise<Answer> => {
    const response = await fetch(`${server.address}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as === undefined ? {} : { 'unevoix-actor': as }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const content = (isJson ? JSON.parse(text) : { text }) as Readonly<Record<string, unknown>>;
    const number = Number(response.headers.get('ledger-position') ?? -1);
    return { status: response.status, headers: response.headers, body: content, number };
  };

  return {
    get address() {
      return server.address;
    },
    folder,
    get: (path, request) => send('GET', path, undefined, request),
    post: (path, body, request) => send('POST', path, body, request),
    put: (path, body, request) => send('PUT', path, body, request),
    delete: (path, request) => send('DELETE', path, undefined, request),
    execute: (command) => server.application.get(CommandBus).execute(command),
    service: (type) => server.application.get(type),
    restart: async () => {
      await server.close();
      server = await startServer(configuration, serving);
    },
    stop: () => server.close(),
    close: async () => {
      await server.close();
      // A folder that was there before is left to whoever made it.
      if (changes.dataFolder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
};
