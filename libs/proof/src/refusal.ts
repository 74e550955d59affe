import { DomainError, type ErrorDetails } from '#kernel';

/**
 * What does not hold: every parser and verifier of this library answers with its value or throws this, never a boolean that can be
 * forgotten. The code is stable and each file's head lists its own.
 */
export const refusal = (code: string, details: ErrorDetails = {}, cause?: unknown): DomainError =>
  new DomainError(code, details, 'invalid', cause === undefined ? undefined : { cause });
