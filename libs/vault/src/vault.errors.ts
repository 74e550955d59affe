import { DomainError } from '#kernel';

/** Whoever may read the file may read every person's data. */
export const keyFileOpenToOthers = (path: string): DomainError => new DomainError('KEY_FILE_OPEN_TO_OTHERS', { path }, 'unavailable');

/** The file is no key: without the right one nothing in the vault can be read, and a new one would hide that. */
export const keyFileUnusable = (path: string): DomainError => new DomainError('KEY_FILE_UNUSABLE', { path }, 'unavailable');

/** The data keys were wrapped with a key that is not here: it belongs to another vault, or was lost. */
export const keyEncryptionUnknown = (wrappedBy: string): DomainError =>
  new DomainError('KEY_ENCRYPTION_UNKNOWN', { wrappedBy }, 'unavailable');

/** What is held of a person cannot be read: nothing may be sealed beside it with a key that would hide that. */
export const dataKeyUnreadable = (): DomainError => new DomainError('DATA_KEY_UNREADABLE', {}, 'unavailable');
