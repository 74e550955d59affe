import type { Decider, DomainCommand, FactsOf } from '#kernel';
import { operatorsNow } from './operators.js';
import { lastOperator, roleIncompatible } from './role.errors.js';
import type { Role, RoleEvent } from './role.events.js';
import { roleFolding, roleStream, type RolesHeld } from './role.js';

export interface GrantRole extends DomainCommand<'GrantRole'> {
  readonly actorId: string;
  readonly role: Role;
}

export interface RevokeRole extends DomainCommand<'RevokeRole'> {
  readonly actorId: string;
  readonly role: Role;
}

export type RoleCommand = GrantRole | RevokeRole;

const facts = () => ({ operators: operatorsNow() });

type Facts = FactsOf<ReturnType<typeof facts>>;

const grant = ({ actorId, role }: GrantRole, { roles: held }: RolesHeld): readonly RoleEvent[] => {
  if (held.includes(role)) return [];
  if (held.includes('auditor') || (role === 'auditor' && held.length > 0)) throw roleIncompatible(role, held);
  return [{ type: 'RoleGranted', data: { actorId, role } }];
};

const revoke = ({ actorId, role }: RevokeRole, { roles: held }: RolesHeld, { operators }: Facts): readonly RoleEvent[] => {
  if (!held.includes(role)) return [];
  if (role === 'operator' && !operators.some((operator) => operator !== actorId)) throw lastOperator(actorId);
  return [{ type: 'RoleRevoked', data: { actorId, role } }];
};

/**
 * Who is clerk, treasurer, auditor, operator.
 * @throws DomainError `ROLE_INCOMPATIBLE` {role, held}, `LAST_OPERATOR` {actorId}
 */
export const roleDecider: Decider<RoleCommand, RolesHeld, RoleEvent, ReturnType<typeof facts>> = {
  ...roleFolding,
  stream: ({ actorId }) => roleStream(actorId),
  facts,
  decide: (command, held, known) => (command.type === 'GrantRole' ? grant(command, held) : revoke(command, held, known)),
};
