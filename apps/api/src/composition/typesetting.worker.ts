import { parentPort } from 'node:worker_threads';
import { runTypesettingThread } from '#typesetting';

if (!parentPort) throw new Error('papers are set on a worker thread');

runTypesettingThread(parentPort);
