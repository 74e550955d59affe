import { parentPort, workerData } from 'node:worker_threads';
import { UpcasterChain } from '#event-store';
import { runProjectorThread } from '#processing';
import { projections, upcasters } from './catalogue.js';
import { pathsIn, type Configuration } from './configuration.js';
import { openStoreToRead } from './open-store.js';

if (!parentPort) throw new Error('the projector runs as a worker thread');

// The parent passes its own configuration: plain data that survives the copy.
const configuration = workerData as Configuration;
const store = await openStoreToRead(configuration);
const folder = pathsIn(configuration.dataFolder).readModels;
await runProjectorThread({ store, projections, upcasters: new UpcasterChain(upcasters), folder, port: parentPort });
await store.close();
