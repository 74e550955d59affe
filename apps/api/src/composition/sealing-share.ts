import type { SealingTerms } from '#sealing';
import type { Configuration } from './configuration.js';

/** What the sealing thread is started with: plain data that survives the copy. */
export interface SealingShare {
  readonly configuration: Configuration;
  readonly terms: SealingTerms;
}
