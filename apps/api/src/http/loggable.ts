/** What a terminal or a reader of logs might obey: control characters, ends of lines, and signs that turn the direction of writing. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Structural: errors of Node are of another realm in tests. */
const stackOf = (what: unknown): string | undefined =>
  typeof what === 'object' && what !== null && 'stack' in what && typeof what.stack === 'string' ? what.stack : undefined;

/**
 * What was thrown as one line of a log, whatever of it came from outside (OWASP ASVS 5.0, 16.4.1): nobody writes a second entry into it, and
 * nothing in it moves the cursor of who reads it.
 */
export const loggable = (what: unknown): string => JSON.stringify(stackOf(what) ?? String(what)).replaceAll(obeyed, escaped);
