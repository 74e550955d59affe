import type { EventStore } from '#event-store';
import type { Port } from '#processing';
import { SealingLoop } from './sealing-loop.js';
import type { SealingOrder, SealingReport } from './sealing-messages.js';
import type { SealingTerms } from './sealing-terms.js';

export interface SealingThreadEntry extends SealingTerms {
  /** opened by the entry, read only, and closed by it afterwards */
  readonly store: EventStore;
  /** `parentPort` of the worker */
  readonly port: Port<SealingOrder, SealingReport> & { close(): void };
}

/** The body of the sealing thread: seals until the other side says stop. */
export const runSealingThread = ({ port, ...options }: SealingThreadEntry): Promise<void> => {
  const loop = new SealingLoop({ ...options, reported: (status) => port.postMessage({ kind: 'status', status }) });
  const stop = async (): Promise<void> => {
    await loop.stop();
    port.close();
  };
  return new Promise((resolve, reject) => {
    port.on('message', () => void stop().then(resolve, reject));
    loop.start();
    port.postMessage({ kind: 'ready' });
  });
};
