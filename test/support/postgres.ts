import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresLibrary } from './postgres-library.js';

/** A PostgreSQL server of a test's own. */
export interface Postgres {
  readonly connectionString: string;
  /** A schema nobody has used. */
  place(): { readonly kind: 'postgres'; readonly connectionString: string; readonly schema: string };
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server on an empty folder: about a second and a half. */
export const startPostgres = async (): Promise<Postgres> => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-postgres-'));
  // It runs as a user of its own when the tests are run by the administrator of the machine.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const Server = await postgresLibrary();
  const server = new Server({
    databaseDir: join(folder, 'cluster'),
    port,
    user: 'unevoix',
    password: 'test',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const connectionString = `postgres://unevoix:test@127.0.0.1:${port}/postgres`;
  let schemas = 0;
  return {
    connectionString,
    place: () => ({ kind: 'postgres', connectionString, schema: `schema_${(schemas += 1)}` }),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
