import { addDays } from '#kernel';
import type { MemberKind, MembershipEvent } from './membership.events.js';
import { assignmentOf, isSuspendedOn, restored, type Suspension } from './standing.js';

/** Upper end of a span nothing has ended yet: later than any date. */
export const STILL_VALID = '9999-12-31';

/** An entry about one person: the event, its place in the person's stream, its ledger number. */
export interface MemberEntry {
  readonly event: MembershipEvent;
  readonly revision: number;
  readonly number: number;
  /** the day it counts from, kept where its data does not say it */
  readonly effectiveOn?: string | undefined;
}

/** What the roster says of a member on a day. */
export interface RosterFacts {
  readonly memberNumber: number;
  readonly kind: MemberKind;
  readonly category: string | undefined;
  readonly college: string | undefined;
  readonly representativeId: string | undefined;
  /** the rights that rest, sorted, with a space between; empty when none does */
  readonly suspended: string;
}

/** A stretch of days, [validFrom, validTo), in which nothing changed for a member. */
export interface RosterSpan extends RosterFacts {
  readonly validFrom: string;
  readonly validTo: string;
}

/** Something that changes what the roster says from a day on. */
interface Change {
  readonly from: string;
  readonly change: (facts: RosterFacts | undefined) => RosterFacts | undefined;
}

/**
 * A person's line of the roster through time, as these entries tell it. Entries count from their dates, those of one day in the order of
 * the ledger; whatever order they were recorded in, the same entries give the same spans.
 */
export const rosterSpans = (entries: readonly MemberEntry[]): readonly RosterSpan[] => {
  const standing = standingEntries(entries);
  const only = onlyAdmission(standing);
  if (only) return [only];
  const suspensions = suspensionsOf(standing);
  const boundaries = [...changesOf(standing), ...suspensions.flatMap(boundariesOf)];
  // Sorting is stable: on one day the order of the ledger stays.
  const changes = boundaries.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const spans: RosterSpan[] = [];
  let facts: RosterFacts | undefined;
  for (const [index, { from, change }] of changes.entries()) {
    facts = change(facts);
    const validTo = changes[index + 1]?.from ?? STILL_VALID;
    if (facts && from < validTo) extend(spans, { ...facts, suspended: suspendedOn(suspensions, from), validFrom: from, validTo });
  }
  return spans;
};

/** The one span of somebody who applied, was admitted, and no more: most people, whom a large register is taken over with. */
const onlyAdmission = ([first, second, ...more]: readonly MemberEntry[]): RosterSpan | undefined => {
  if (first?.event.type !== 'MembershipApplied' || second?.event.type !== 'MemberAdmitted' || more.length > 0) return undefined;
  const { kind, category, college, representativeId } = first.event.data;
  const { memberNumber, admittedOn } = second.event.data;
  return { memberNumber, kind, category, college, representativeId, suspended: '', validFrom: admittedOn, validTo: STILL_VALID };
};

/** Entries that were not taken back, in the order of the ledger. */
export const standingEntries = (entries: readonly MemberEntry[]): readonly MemberEntry[] => {
  // Most people have one or two entries, and none was taken back.
  if (!entries.some(({ event }) => event.type === 'MembershipEntryRetracted')) return entries;
  const retracted = new Set(entries.map(({ event }) => (event.type === 'MembershipEntryRetracted' ? event.data.revision : -1)));
  return entries.filter(({ event, revision }) => event.type !== 'MembershipEntryRetracted' && !retracted.has(revision));
};

const changesOf = (entries: readonly MemberEntry[]): readonly Change[] => {
  let applied: Omit<RosterFacts, 'memberNumber' | 'suspended'> | undefined;
  const changes: Change[] = [];
  for (const { event } of entries) {
    switch (event.type) {
      case 'MembershipApplied': {
        const { kind, category, college, representativeId } = event.data;
        applied = { kind, category, college, representativeId };
        break;
      }
      case 'MemberAdmitted': {
        const { memberNumber, admittedOn } = event.data;
        const admitted = applied && { ...applied, memberNumber, suspended: '' };
        changes.push({ from: admittedOn, change: () => admitted });
        break;
      }
      case 'CollegeAssigned':
      case 'CategoryAssigned':
      case 'RepresentativeAppointed': {
        const { from, ...assigned } = assignmentOf(event);
        changes.push({ from, change: (facts) => facts && { ...facts, ...assigned } });
        break;
      }
      case 'MembershipEnded':
        changes.push({ from: addDays(event.data.lastDay, 1), change: () => undefined });
        break;
      case 'ApplicationRejected':
      case 'ApplicationWithdrawn':
      case 'RightSuspended':
      case 'RightRestored':
      case 'MembershipEntryRetracted':
      case 'PersonalDataRecorded':
      case 'PersonalDataSuperseded':
        // Applications and names put nobody on the roster; rests and retractions are taken into account before.
        break;
    }
  }
  return changes;
};

/** The times in which rights rest, as entries of suspension and of return leave them; none outlives the membership it rests on. */
export const suspensionsOf = (entries: readonly MemberEntry[]): readonly Suspension[] => {
  if (!entries.some(({ event }) => event.type === 'RightSuspended')) return [];
  const ends = entries.flatMap(({ event }) => (event.type === 'MembershipEnded' ? [addDays(event.data.lastDay, 1)] : []));
  return entries
    .reduce<readonly Suspension[]>((suspensions, { event }) => {
      if (event.type === 'RightSuspended') return [...suspensions, event.data];
      return event.type === 'RightRestored' ? restored(suspensions, event.data) : suspensions;
    }, [])
    .map(({ right, from, until }) => ({
      right,
      from,
      until: [...ends.filter((end) => end > from), ...(until ? [until] : [])].toSorted()[0],
    }));
};

const boundariesOf = ({ from, until }: Suspension): readonly Change[] =>
  [from, until].filter((date) => date !== undefined).map((date) => ({ from: date, change: (facts) => facts }));

const suspendedOn = (suspensions: readonly Suspension[], date: string): string =>
  [...new Set(suspensions.filter((suspension) => isSuspendedOn(suspension, date)).map(({ right }) => right))].toSorted().join(' ');

/** Adds a span, as part of the one before it when they say the same. */
const extend = (spans: RosterSpan[], span: RosterSpan): void => {
  const last = spans.at(-1);
  if (last && last.validTo === span.validFrom && sameFacts(last, span)) spans[spans.length - 1] = { ...last, validTo: span.validTo };
  else spans.push(span);
};

const sameFacts = (one: RosterSpan, other: RosterSpan): boolean =>
  (['memberNumber', 'kind', 'category', 'college', 'representativeId', 'suspended'] as const).every((name) => one[name] === other[name]);
