import type { Projection } from '#processing';
import { casesProjection } from './cases.projection.js';

/** What the application projects for this context. */
export const disciplineProjections: readonly Projection[] = [casesProjection];
