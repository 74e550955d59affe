import { DomainError, isDomainError } from '#kernel';
import { MAX_ENTRY_BYTES, type EventToAppend, type ExpectedRevision } from './event-store.js';

/** Another decision was recorded first. `actual` is the last revision, or `none`. */
export const wrongExpectedRevision = (stream: string, expected: ExpectedRevision, actual: number | 'none'): DomainError =>
  new DomainError('WRONG_EXPECTED_REVISION', { stream, expected, actual }, 'conflict');

export const isWrongExpectedRevision = (error: unknown): error is DomainError =>
  isDomainError(error) && error.code === 'WRONG_EXPECTED_REVISION';

/** The store cannot be reached or did not answer in time: whether it wrote is unknown; the same append may be tried again. */
export const ledgerUnavailable = (cause?: unknown): DomainError => new DomainError('LEDGER_UNAVAILABLE', {}, 'unavailable', { cause });

/** The disk is full: nothing was written. */
export const ledgerFull = (cause?: unknown): DomainError => new DomainError('LEDGER_FULL', {}, 'unavailable', { cause });

/** The data folder cannot be written: nothing was written. */
export const ledgerReadOnly = (cause?: unknown): DomainError => new DomainError('LEDGER_READ_ONLY', {}, 'unavailable', { cause });

/** @throws DomainError `ENTRY_TOO_LARGE`, `NOTHING_TO_APPEND` */
export const assertAppendable = (events: readonly EventToAppend[]): void => {
  if (events.length === 0) throw new DomainError('NOTHING_TO_APPEND', {}, 'invalid');
  for (const { type, data, meta } of events) {
    // Every character is at least one byte: only long entries need to be measured.
    if (data.length + meta.length <= MAX_ENTRY_BYTES / 4) continue;
    const bytes = Buffer.byteLength(data) + Buffer.byteLength(meta);
    if (bytes > MAX_ENTRY_BYTES) throw new DomainError('ENTRY_TOO_LARGE', { type, bytes, limit: MAX_ENTRY_BYTES }, 'invalid');
  }
};
