import type { Projection } from '#processing';
import { shareRegisterProjection } from './share-register.projection.js';

/** What the application projects for this context. */
export const sharesProjections: readonly Projection[] = [shareRegisterProjection];
