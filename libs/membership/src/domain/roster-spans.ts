import type { MemberKind, MembershipEvent } from './membership.events.js';

/** Upper end of a span nothing has ended yet: later than any date. */
export const STILL_VALID = '9999-12-31';

/** What the ledger holds about one person: the event, when it counts, and its ledger number. */
export interface MemberEntry {
  readonly event: MembershipEvent;
  readonly effectiveAt: string;
  readonly number: number;
}

/** A stretch of days, [validFrom, validTo), in which nothing changed for a member. */
export interface RosterSpan {
  readonly validFrom: string;
  readonly validTo: string;
  readonly memberNumber: number;
  readonly kind: MemberKind;
  readonly college: string | undefined;
}

/**
 * A person's line of the roster through time, as these entries tell it. Entries count from their effective date, those of one day in the
 * order of the ledger; whatever order they were recorded in, the same entries give the same spans.
 */
export const rosterSpans = (entries: readonly MemberEntry[]): readonly RosterSpan[] => {
  const spans: RosterSpan[] = [];
  let person: Pick<RosterSpan, 'kind' | 'college'> | undefined;
  for (const { event, effectiveAt } of inOrderOfEffect(entries)) {
    switch (event.type) {
      case 'MembershipApplied':
        person = { kind: event.data.kind, college: event.data.college };
        break;
      case 'MemberAdmitted':
        if (person) spans.push({ ...person, memberNumber: event.data.memberNumber, validFrom: effectiveAt, validTo: STILL_VALID });
        break;
    }
  }
  return spans;
};

const inOrderOfEffect = (entries: readonly MemberEntry[]): readonly MemberEntry[] =>
  entries.toSorted((a, b) => (a.effectiveAt < b.effectiveAt ? -1 : a.effectiveAt > b.effectiveAt ? 1 : a.number - b.number));
