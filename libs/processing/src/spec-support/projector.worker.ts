import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteEventStore } from '#event-store/sqlite';
import { runProjectorThread } from '../run-projector-thread.js';
import { countsProjection, marksProjection, withBefore } from './projections.js';

/** Ends the thread as a fault of the runtime would: outside of any projection's reach. */
const die = (): void => {
  setImmediate(() => {
    throw new Error('out of order');
  });
};

const { file, folder, only } = workerData as { readonly file: string; readonly folder: string; readonly only?: string };
const store = openSqliteEventStore({ file, readOnly: true });
const projections = [
  marksProjection(),
  withBefore(countsProjection(), (n, type) => {
    if (type === 'Deadly') die();
    if (type === 'Odd') throw new Error(`mark ${n} is odd`);
  }),
].filter(({ name }) => only === undefined || name === only);
if (parentPort) await runProjectorThread({ store, projections, folder, port: parentPort, pollMs: 50 });
await store.close();
