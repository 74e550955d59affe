import { Worker } from 'node:worker_threads';
import { InlineTypesetter, ThreadedTypesetter, type Typesetter } from '#typesetting';
import type { Configuration } from './configuration.js';

/** How a node sets papers: on a thread of its own, or on this one where the read models are. */
export const typesettingOn = ({ projector }: Configuration): Typesetter =>
  projector === 'inline'
    ? new InlineTypesetter()
    : new ThreadedTypesetter(() => new Worker(new URL('./typesetting.worker.js', import.meta.url)));
