import type { RecordedEvent } from '#kernel';
import { dataTextOf, rulebookVersionOf } from '#event-store';
import type { MembershipEvent } from '../domain/membership.events.js';
import type { MemberEntry } from '../domain/roster-spans.js';

/** An entry about a person, with the rulebook it was decided under; null when it needed none. */
export interface KeptEntry extends MemberEntry {
  readonly rulebookVersion: number | null;
}

/** As it is written: without names, which would take as much room as what they name. */
type Written = [
  number: number,
  revision: number,
  rulebookVersion: number | null,
  type: MembershipEvent['type'],
  data: MembershipEvent['data'],
  effectiveOn?: string,
];

/** Entries that do not say themselves from which day they count. */
const undated: ReadonlySet<string> = new Set<MembershipEvent['type']>(['ApplicationRejected', 'ApplicationWithdrawn']);

/** The day an entry counts from, where only its frame says it. */
export const effectiveOnOf = (event: RecordedEvent<MembershipEvent>): string | undefined =>
  undated.has(event.type) ? event.meta.effectiveAt.slice(0, 10) : undefined;

/** An entry as an element of the text that holds all about a person: they are only ever read together. */
export const writtenEntry = (event: RecordedEvent<MembershipEvent>): string => {
  const effectiveOn = effectiveOnOf(event);
  const dated = effectiveOn === undefined ? '' : `,"${effectiveOn}"`;
  return `[${event.number},${event.revision},${rulebookVersionOf(event)},"${event.type}",${dataTextOf(event)}${dated}]`;
};

/** @param told  elements as `writtenEntry` gives them, with a comma between */
export const entriesIn = (told: string): readonly KeptEntry[] =>
  (JSON.parse(`[${told}]`) as Written[]).map(([number, revision, rulebookVersion, type, data, effectiveOn]) => ({
    number,
    revision,
    rulebookVersion,
    effectiveOn,
    // Type and data were written from one event.
    event: { type, data } as MembershipEvent,
  }));
