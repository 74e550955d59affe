import type { Projection } from '#processing';
import { approvalsProjection } from './approvals.projection.js';
import { rolesProjection } from './roles.projection.js';

/** What the application projects for this context. */
export const accessProjections: readonly Projection[] = [rolesProjection, approvalsProjection];
