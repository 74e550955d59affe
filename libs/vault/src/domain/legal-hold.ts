import { streamName, type Folding } from '#kernel';
import type { LegalHoldEvent, LegalHoldPlaced } from './legal-hold.events.js';

/** The holds on what is kept of a member, by id, in the order in which they were placed. */
export interface LegalHolds {
  readonly standing: readonly LegalHoldPlaced['data'][];
  readonly lifted: readonly string[];
}

export const legalHoldStream = (memberId: string): string => streamName('legalHold', memberId);

export const legalHoldFolding: Folding<LegalHolds, LegalHoldEvent> = {
  initialState: { standing: [], lifted: [] },
  evolve: ({ standing, lifted }, event) =>
    event.type === 'LegalHoldPlaced'
      ? { standing: [...standing, event.data], lifted }
      : { standing: standing.filter(({ holdId }) => holdId !== event.data.holdId), lifted: [...lifted, event.data.holdId] },
};
