import { DomainError } from '#kernel';
import type { LogKey } from '../sealed-log/stored-checkpoint.js';

/**
 * The key that signs the checkpoint of `size` entries: the last one that began before its last entry.
 * @param keys  the first one first
 * @throws DomainError `SIGNING_KEY_MISSING` while the log has none
 */
export const logKeyFor = (keys: readonly LogKey[], size: number): string => {
  const key = keys.findLast(({ fromEntry }) => fromEntry < size);
  if (!key) throw new DomainError('SIGNING_KEY_MISSING', { size }, 'precondition');
  return key.verifierKey;
};
