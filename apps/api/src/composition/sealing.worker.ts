import { parentPort, workerData } from 'node:worker_threads';
import { runSealingThread } from '#sealing';
import { openStoreToRead } from './open-store.js';
import type { SealingShare } from './sealing-share.js';

if (!parentPort) throw new Error('the sealer runs as a worker thread');

// Passed by `sealingOn`.
const { configuration, terms } = workerData as SealingShare;
const store = await openStoreToRead(configuration);
await runSealingThread({ ...terms, store, port: parentPort });
await store.close();
