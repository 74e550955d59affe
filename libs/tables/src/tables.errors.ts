import { DomainError } from '#kernel';

/** The database of the tables cannot be reached: nothing was written. */
export const tablesUnavailable = (cause: unknown): DomainError => new DomainError('TABLES_UNAVAILABLE', {}, 'unavailable', { cause });

/** The tables took steps this program does not know: a later version has been here. */
export const tablesNewer = (cause: unknown): DomainError => new DomainError('TABLES_NEWER', {}, 'unavailable', { cause });
