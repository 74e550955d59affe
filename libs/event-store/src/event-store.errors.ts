import { DomainError, isDomainError } from '#kernel';
import { MAX_APPEND_BYTES, MAX_ENTRY_BYTES, type EventToAppend, type ExpectedRevision } from './event-store.js';

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

/** @throws DomainError `NOTHING_TO_APPEND`, `ENTRY_TOO_LARGE`, `APPEND_TOO_LARGE` */
export const assertAppendable = (events: readonly EventToAppend[]): void => {
  if (events.length === 0) throw new DomainError('NOTHING_TO_APPEND', {}, 'invalid');
  let letters = 0;
  for (const { type, data, meta } of events) {
    letters += type.length + data.length + meta.length;
    // A letter is three bytes at most: only long entries need to be measured.
    if (data.length + meta.length <= MAX_ENTRY_BYTES / 3) continue;
    const bytes = Buffer.byteLength(data) + Buffer.byteLength(meta);
    if (bytes > MAX_ENTRY_BYTES) throw new DomainError('ENTRY_TOO_LARGE', { type, bytes, limit: MAX_ENTRY_BYTES }, 'invalid');
  }
  if (letters <= MAX_APPEND_BYTES / 3) return;
  const bytes = events.reduce((sum, { type, data, meta }) => sum + 2 * type.length + Buffer.byteLength(data) + Buffer.byteLength(meta), 0);
  if (bytes > MAX_APPEND_BYTES) throw appendTooLarge({ entries: events.length, bytes, limit: MAX_APPEND_BYTES });
};

/** @param details  `bytes` only where it is known: a server that was set to take less does not say */
export const appendTooLarge = (
  details: { readonly entries: number; readonly bytes?: number; readonly limit: number | undefined },
  cause?: unknown,
): DomainError => new DomainError('APPEND_TOO_LARGE', details, 'invalid', { cause });
