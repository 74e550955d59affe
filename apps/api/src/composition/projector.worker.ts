import { parentPort, workerData } from 'node:worker_threads';
import { UpcasterChain } from '#event-store';
import { runProjectorThread } from '#processing';
import { projectionsByThread } from './read-model-catalogue.js';
import { upcasters } from './upcasters.js';
import { pathsIn } from './configuration.js';
import { openStoreToRead } from './open-store.js';
import type { ProjectorShare } from './projector-share.js';

if (!parentPort) throw new Error('the projector runs as a worker thread');

// Passed by `openNode`.
const { configuration, thread } = workerData as ProjectorShare;
const store = await openStoreToRead(configuration);
const folder = pathsIn(configuration.dataFolder).readModels;
const projections = projectionsByThread[thread] ?? [];
await runProjectorThread({ store, projections, upcasters: new UpcasterChain(upcasters), folder, port: parentPort });
await store.close();
