import { permissionOf } from './permission-of.js';
import { permissions } from './permissions.js';

const groupOf = (operation: string): string => operation.slice(0, operation.indexOf('-'));

const groups: ReadonlySet<string> = new Set(Object.keys(permissions).map(groupOf));

/** Whether a text names something a token can be limited to: `read`, a group of operations (`members`), or one of them (`members-search`). */
export const isScope = (text: string): boolean => text === 'read' || groups.has(text) || permissionOf(text) !== undefined;

/**
 * Whether a token that is limited to these scopes may be used for an operation. It never gives more than whoever it belongs to may do.
 * @param scopes  undefined for what is not limited: a session
 */
export const isWithinScopes = (operation: string, scopes: readonly string[] | undefined): boolean =>
  scopes === undefined ||
  scopes.some(
    (scope) => scope === operation || scope === groupOf(operation) || (scope === 'read' && permissionOf(operation)?.kind === 'read'),
  );
