import type { RecordedEvent } from '#kernel';
import type { MembershipEvent } from '../domain/membership.events.js';
import type { MemberEntry } from '../domain/roster-spans.js';

/** An entry as the file keeps it, with those before and after it about the same person. */
export interface KeptEntry extends MemberEntry {
  /** the rulebook it was decided under; null for one that needed none */
  readonly rulebookVersion: number | null;
}

export const keptEntry = ({ number, revision, type, data, meta }: RecordedEvent<MembershipEvent>): KeptEntry => ({
  number,
  revision,
  // Type and data come from one event.
  event: { type, data } as MembershipEvent,
  rulebookVersion: meta.rulebookVersion ?? null,
});

/** All entries about a person as one text: they are only ever read together. */
export const textOf = (entries: readonly KeptEntry[]): string => JSON.stringify(entries);

/** @param text  what `textOf` wrote */
export const entriesIn = (text: string): readonly KeptEntry[] => JSON.parse(text) as KeptEntry[];
