import type { Projection } from '#processing';
import { timelineProjection } from './timeline.projection.js';

/** What the application projects of the whole history. */
export const historyProjections: readonly Projection[] = [timelineProjection];
