import type { Projection } from '#processing';
import { assemblyRecordProjection } from './assembly-record.projection.js';
import { dispatchProjection } from './dispatch.projection.js';
import { tallyProjection } from './tally.projection.js';

/** What the application projects for this context. */
export const assemblyProjections: readonly Projection[] = [assemblyRecordProjection, dispatchProjection, tallyProjection];
