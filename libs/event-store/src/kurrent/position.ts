import { DomainError } from '#kernel';

/** Digits of a place in the log: enough for the 2^53 bytes a safe integer can address, so that text order is log order. */
const POSITION_DIGITS = 16;

const token = new RegExp(`^\\d{${POSITION_DIGITS}}$`);

/**
 * A place in the server's log as an opaque token.
 *
 * Outside the explicit transactions of the old TCP client, which servers no longer speak, an event's commit and prepare position are the
 * same byte offset: one number says it all.
 */
export const positionOf = (logPosition: number): string => String(logPosition).padStart(POSITION_DIGITS, '0');

/** @throws DomainError `CHECKPOINT_INVALID` for a token of another store */
export const logPositionOf = (position: string): number => {
  if (!token.test(position)) throw new DomainError('CHECKPOINT_INVALID', { position }, 'invalid');
  return Number(position);
};
