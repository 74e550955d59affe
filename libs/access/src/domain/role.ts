import { streamName, type Folding } from '#kernel';
import type { Role, RoleEvent } from './role.events.js';

/** The roles an actor holds, in the order in which they were granted. */
export interface RolesHeld {
  readonly roles: readonly Role[];
}

export const roleStream = (actorId: string): string => streamName('role', actorId);

export const roleFolding: Folding<RolesHeld, RoleEvent> = {
  initialState: { roles: [] },
  evolve: ({ roles: held }, { type, data: { role } }) => {
    const others = held.filter((one) => one !== role);
    return { roles: type === 'RoleGranted' ? [...others, role] : others };
  },
};
