import type { StreamingRead } from '@eventstore/db-client';

/**
 * Everything a read delivers. A read has no deadline of its own: one that falls silent is given up.
 *
 * @param silenceMs  longest wait between two events, in milliseconds
 */
export const collectAll = <T>(read: StreamingRead<T>, silenceMs: number): Promise<T[]> =>
  new Promise((resolve, reject) => {
    const collected: T[] = [];
    const silence = setTimeout(() => {
      // The call may not even have been opened yet; whatever becomes of it, nobody listens any more.
      read.cancel().catch(() => undefined);
      reject(new Error(`a read fell silent for ${silenceMs} ms`));
    }, silenceMs);
    read.on('data', (item: T) => {
      collected.push(item);
      silence.refresh();
    });
    read.on('end', () => {
      clearTimeout(silence);
      resolve(collected);
    });
    read.on('error', (error: Error) => {
      clearTimeout(silence);
      reject(error);
    });
  });
