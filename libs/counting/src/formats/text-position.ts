import { DomainError } from '#kernel';

/** Where in a file something stands, both from 1, as editors count. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** A refusal that points at the place in the file. */
export const invalidAt = (code: string, position: TextPosition, details: Readonly<Record<string, string | number>> = {}): DomainError =>
  new DomainError(code, { line: position.line, column: position.column, ...details }, 'invalid');

/** Lines without their ends (Unix or Windows) and without the byte order mark a file may begin with. */
export const linesOf = (text: string): string[] => (text.startsWith('\ufeff') ? text.slice(1) : text).split(/\r\n|\n|\r/);
