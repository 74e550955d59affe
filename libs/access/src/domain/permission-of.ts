import type { Permission } from './permission.js';
import { permissions } from './permissions.js';

const known: ReadonlyMap<string, Permission> = new Map(Object.entries(permissions));

/** @returns nothing for an operation that has no line in the table: it is nobody's */
export const permissionOf = (operation: string): Permission | undefined => known.get(operation);
