import { DomainError } from '#kernel';

/** Nothing was ever sealed here: no node has run the sealer on this folder. */
export const sealedLogNotFound = (file: string): DomainError => new DomainError('SEALED_LOG_NOT_FOUND', { file }, 'notFound');

/** The file is something else. */
export const notASealedLog = (file: string, cause?: unknown): DomainError =>
  new DomainError('NOT_A_SEALED_LOG', { file }, 'invalid', { cause });

/** Bytes of the file do not hold what they must: a run without its hashes or entries. */
export const sealedLogDamaged = (number: number): DomainError => new DomainError('SEALED_LOG_DAMAGED', { number }, 'invalid');
