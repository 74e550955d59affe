import type { Projection } from '#processing';
import { rosterProjection } from './roster.projection.js';

/** What the application projects for this context. */
export const membershipProjections: readonly Projection[] = [rosterProjection];
