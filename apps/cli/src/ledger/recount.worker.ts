import { parentPort, workerData } from 'node:worker_threads';
import { openStoreToRead } from '../../../api/src/composition/open-store.js';
import type { RecountShare } from './recount-ledger.js';
import { recountStretch } from './recount-stretch.js';

if (!parentPort) throw new Error('a stretch is counted by a worker thread');

// Passed by `recountLedger`.
const { configuration, stretch } = workerData as RecountShare;
const ledger = await openStoreToRead(configuration);
try {
  parentPort.postMessage(await recountStretch(ledger, stretch));
} finally {
  await ledger.close();
}
