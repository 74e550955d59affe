import type { Configuration } from './configuration.js';

/** What a projector thread is started with: plain data that survives the copy. */
export interface ProjectorShare {
  readonly configuration: Configuration;
  /** index in `projectionsByThread` of those it projects */
  readonly thread: number;
}
