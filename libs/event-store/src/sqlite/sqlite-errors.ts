import { codeOf, isDomainError } from '#kernel';
import { ledgerFull, ledgerReadOnly, ledgerUnavailable } from '../event-store.errors.js';

export const isUniqueViolation = (error: unknown): boolean => codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE';

/** Says by code what happened to the disk; anything else passes as it is. */
export const asLedgerError = (error: unknown): unknown => {
  if (isDomainError(error)) return error;
  const code = codeOf(error) ?? '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return ledgerFull(error);
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_PERM' || code === 'EACCES' || code === 'EROFS')
    return ledgerReadOnly(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_IOERR')) return ledgerUnavailable(error);
  return error;
};
