import type { Entry } from '../../server/entry.js';

/** A reset one person has asked for and nobody has agreed to yet. */
export interface WaitingReset {
  readonly resetId: string;
  readonly actorId: string;
  readonly requestedBy: string;
  readonly until: string;
}

const textIn = ({ data }: Entry, name: string): string => {
  const value = data[name];
  return typeof value === 'string' ? value : '';
};

/** @param now  instant, ISO 8601: what is over by then is waited for no longer */
export const waitingResets = (requested: readonly Entry[], approved: readonly Entry[], now: string): readonly WaitingReset[] => {
  const settled = new Set(approved.map((entry) => textIn(entry, 'resetId')));
  return requested
    .map((entry) => ({
      resetId: textIn(entry, 'resetId'),
      actorId: textIn(entry, 'actorId'),
      requestedBy: textIn(entry, 'requestedBy'),
      until: textIn(entry, 'until'),
    }))
    .filter(({ resetId, until }) => !settled.has(resetId) && until > now);
};
