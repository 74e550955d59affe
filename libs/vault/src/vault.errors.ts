import { DomainError } from '#kernel';

/** Whoever may read the file may read every person's data. */
export const keyFileOpenToOthers = (path: string): DomainError => new DomainError('KEY_FILE_OPEN_TO_OTHERS', { path }, 'unavailable');

/** The file is no key: without the right one nothing in the vault can be read, and a new one would hide that. */
export const keyFileUnusable = (path: string): DomainError => new DomainError('KEY_FILE_UNUSABLE', { path }, 'unavailable');
