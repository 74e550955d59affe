const kebabCase = (camelCase: string): string => camelCase.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The id of an operation: its tag and its method, `members-assign-college`. Clients, the command line and the table of permissions know it by
 * that name, so that it never changes.
 */
export const operationName = (tag: string, method: string): string => `${tag}-${kebabCase(method)}`;
