import { DomainError } from '#kernel';
import type { Role } from './role.events.js';

/** Somebody has to be able to give the next person a role. */
export const lastOperator = (actorId: string): DomainError => new DomainError('LAST_OPERATOR', { actorId });

/** Whoever audits what others write writes nothing herself. */
export const roleIncompatible = (role: Role, held: readonly Role[]): DomainError =>
  new DomainError('ROLE_INCOMPATIBLE', { role, held: [...held] });
