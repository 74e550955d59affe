import type { DomainEvent } from '#kernel';

/**
 * What somebody is asked to do for the cooperative who need not be a member, and what no entry of another context says:
 * - `clerk`: keeps the register of members and the papers of assemblies
 * - `treasurer`: shares, payments, reimbursements, accounts
 * - `auditor`: reads everything and writes nothing
 * - `operator`: runs the node: keys, imports, roles, tokens
 */
export type Role = 'clerk' | 'treasurer' | 'auditor' | 'operator';

export const roles = ['clerk', 'treasurer', 'auditor', 'operator'] as const satisfies readonly Role[];

/** From this entry on the actor may do what the role may. */
export type RoleGranted = DomainEvent<'RoleGranted', { readonly actorId: string; readonly role: Role }>;

/** From this entry on she may no longer: the next request is refused. */
export type RoleRevoked = DomainEvent<'RoleRevoked', { readonly actorId: string; readonly role: Role }>;

export type RoleEvent = RoleGranted | RoleRevoked;

export const roleEventTypes = ['RoleGranted', 'RoleRevoked'] as const satisfies readonly RoleEvent['type'][];
