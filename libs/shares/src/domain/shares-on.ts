import type { RecordedOneOf } from '#kernel';
import type { SharesEvent } from './shares.events.js';
import { sharesFolding, type Shares } from './shares.js';

export interface SharesClocks {
  /** calendar date; every day when absent */
  readonly asOf: string | undefined;
  /** ledger number */
  readonly knownAt: number;
}

/** The shares of one person on a day, as known at a ledger number: what was taken back by then never was, whatever its day. */
export const sharesOn = (events: readonly RecordedOneOf<SharesEvent>[], { asOf, knownAt }: SharesClocks): Shares => {
  const known = events.filter(({ number }) => number <= knownAt);
  if (asOf === undefined) return known.reduce(sharesFolding.evolve, sharesFolding.initialState);
  const takenBack = new Set(known.map((event) => (event.type === 'SharesEntryRetracted' ? event.data.revision : -1)));
  return known
    .filter(
      ({ type, revision, meta }) => type !== 'SharesEntryRetracted' && !takenBack.has(revision) && meta.effectiveAt.slice(0, 10) <= asOf,
    )
    .reduce(sharesFolding.evolve, sharesFolding.initialState);
};
