import { setTimeout as pause } from 'node:timers/promises';
import { isDomainError } from '#kernel';
import { ledgerUnavailable } from '../event-store.errors.js';
import { isTransient } from './kurrent-errors.js';

export interface Patience {
  /** how long one attempt may take, in milliseconds */
  readonly timeoutMs: number;
  /** how long to go on trying, in milliseconds */
  readonly patienceMs: number;
  /** ends the trying, not the attempt under way */
  readonly signal: AbortSignal;
}

const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Tries until it holds. A failed call is never repeated by the client, but the call after it reconnects.
 * @throws DomainError what the attempt was refused with; `LEDGER_UNAVAILABLE` when patience or the store's life ended first
 */
export const persist = async <T>({ patienceMs, signal }: Patience, attempt: () => Promise<T>): Promise<T> => {
  const giveUpAt = performance.now() + patienceMs;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (isDomainError(error)) throw error;
      if (!isTransient(error) || signal.aborted || performance.now() + wait > giveUpAt) throw ledgerUnavailable(error);
    }
    // Callers that failed together should not come back together.
    await pause(wait * (0.5 + Math.random() / 2), undefined, { signal }).catch((error: unknown) => {
      throw ledgerUnavailable(error);
    });
  }
};

/** The result, or a failure once `timeoutMs` have passed: the client has calls that may wait for ever. */
export const within = async <T>(timeoutMs: number, work: Promise<T>): Promise<T> => {
  const stop = new AbortController();
  const late = pause(timeoutMs, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`no answer within ${timeoutMs} ms`);
  });
  // Whichever of the two comes second has nobody left to tell.
  work.catch(() => undefined);
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
};
