import { parentPort, workerData } from 'node:worker_threads';
import { foldWriteAhead } from '#event-store/sqlite';

if (!parentPort) throw new Error('folding runs as a worker thread');

const port = parentPort;
// Passed by `openStore`: path of the ledger file.
const file = workerData as string;
port.on('message', () => {
  foldWriteAhead(file);
  port.postMessage('folded');
});
