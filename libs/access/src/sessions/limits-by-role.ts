import type { QueryBus } from '@nestjs/cqrs';
import { GetRoles } from '../queries/get-roles.query.js';
import { memberLimits, officeLimits, type LimitsOf } from './session-limits.js';

/** Shorter sessions for whoever was granted a role: what she leaves open is open to more than her own vote. */
export const limitsByRole =
  (queries: QueryBus): LimitsOf =>
  async (actorId) =>
    (await queries.execute(new GetRoles(actorId))).length > 0 ? officeLimits : memberLimits;
