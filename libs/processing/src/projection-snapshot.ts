import type { Clock } from '#kernel';
import type { ProcessingFault, ProcessingState, ProjectionStatus } from './processing-status.js';

/** A projection at one moment, as it is sent from thread to thread. Ages and lags are reckoned by whoever is asked. */
export interface ProjectionSnapshot {
  readonly name: string;
  readonly version: number;
  readonly state: ProcessingState;
  readonly number: number;
  readonly generation: number;
  readonly rebuiltTo: number | undefined;
  /** ledger number of the last event known to exist */
  readonly head: number;
  readonly progressAt: string;
  readonly lastError: ProcessingFault | undefined;
}

/** Seconds from one instant to another, never negative. */
export const secondsBetween = (from: string, to: string): number => Math.max(0, (Date.parse(to) - Date.parse(from)) / 1_000);

export const statusOf = ({ head, progressAt, rebuiltTo, lastError, ...shown }: ProjectionSnapshot, clock: Clock): ProjectionStatus => ({
  ...shown,
  lagEvents: Math.max(0, head - shown.number),
  secondsSinceProgress: secondsBetween(progressAt, clock.now()),
  ...(rebuiltTo === undefined ? {} : { rebuiltTo }),
  ...(lastError ? { lastError } : {}),
});

/** It will not move by itself any more. */
export const isStopped = ({ state }: { readonly state: ProcessingState }): boolean =>
  state === 'error' || state === 'paused' || state === 'finished';
