import type { SealingStatus } from './sealing-status.js';

/** To the sealing thread. */
export interface SealingOrder {
  readonly kind: 'stop';
}

/** From the sealing thread. */
export type SealingReport = { readonly kind: 'ready' } | { readonly kind: 'status'; readonly status: SealingStatus };
