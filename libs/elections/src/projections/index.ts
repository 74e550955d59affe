import type { Projection } from '#processing';
import { electionRecordProjection } from './election-record.projection.js';
import { mandatesProjection } from './mandates.projection.js';

/** What the application projects for this context. */
export const electionsProjections: readonly Projection[] = [electionRecordProjection, mandatesProjection];
