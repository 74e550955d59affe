import { codeOf, isDomainError } from '#kernel';
import type { SealingFault } from './sealing-status.js';

/** What was thrown, as plain data. */
export const faultOf = (error: unknown, at: string): SealingFault => ({
  at,
  code: codeOf(error) ?? 'UNEXPECTED',
  details: isDomainError(error) ? error.details : { message: String(error) },
});
