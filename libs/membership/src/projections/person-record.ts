import type { RecordedEvent } from '#kernel';
import type { MembershipApplied, MembershipEvent } from '../domain/membership.events.js';
import { rosterSpans, standingEntries, type MemberEntry, type RosterSpan } from '../domain/roster-spans.js';
import { firstDifference, revise, STILL_KNOWN, type Known } from '../domain/two-clocks.js';
import { writtenEntry } from './kept-entry.js';

/** What the file knows about a person. */
export interface KeptPerson {
  readonly person: number;
  /** the file does not know her yet */
  readonly isNew: boolean;
  readonly entries: readonly MemberEntry[];
  /** the same as the file has it; empty when there are none */
  readonly told: string;
  /** the rows that are still believed */
  readonly believed: readonly Known<RosterSpan>[];
}

/**
 * A person as one batch of entries finds and leaves her: read once, changed in memory, written once. A member is mostly reserved a number,
 * applies and is admitted in one breath; of what changes within the batch only the outcome is written.
 */
export class PersonRecord {
  readonly person: number;
  readonly isNew: boolean;
  /** the number this batch reserves for her */
  memberNumber: number | undefined;
  /** rows of the file that are believed no longer */
  readonly closedRows: Known<RosterSpan>[] = [];
  /** what she waits for now; undefined when nothing was said about it, null when she waits for nothing */
  application: MembershipApplied['data'] | null | undefined;
  private readonly kept: ReadonlySet<Known<RosterSpan>>;
  private readonly openedRows = new Set<Known<RosterSpan>>();
  private believed: readonly Known<RosterSpan>[];
  private entries: readonly MemberEntry[];
  private text: string;
  private isTold = false;

  constructor(
    readonly memberId: string,
    { person, isNew, entries, told, believed }: KeptPerson,
  ) {
    this.person = person;
    this.isNew = isNew;
    this.entries = entries;
    this.text = told;
    this.believed = believed;
    this.kept = new Set(believed);
  }

  /** All entries about her as they are written; undefined when this batch brought none. */
  get told(): string | undefined {
    return this.isTold ? this.text : undefined;
  }

  /** Rows this batch opened, some of them closed again in it. */
  get rowsToOpen(): Iterable<Known<RosterSpan>> {
    return this.openedRows;
  }

  /** @returns the first day of which the roster says something else since this entry */
  take(event: RecordedEvent<MembershipEvent>): string | undefined {
    const { number, revision, type, data } = event;
    // Type and data come from one event.
    this.entries = [...this.entries, { number, revision, event: { type, data } as MembershipEvent }];
    this.text += `${this.text === '' ? '' : ','}${writtenEntry(event)}`;
    this.isTold = true;
    if (!besideApplications.has(type)) this.application = applicationAfter(this.entries);
    return besideRoster.has(type) ? undefined : this.revise(number);
  }

  private revise(number: number): string | undefined {
    const revised = revise<RosterSpan>(this.believed, rosterSpans(this.entries), number);
    const opened = revised.filter((row) => row.knownFrom === number);
    const closed = revised.filter((row) => row.knownTo === number);
    for (const [index, before] of this.believed.entries()) {
      const after = revised[index];
      if (after && after !== before) this.close(before, after);
    }
    for (const row of opened) this.openedRows.add(row);
    this.believed = revised.filter(({ knownTo }) => knownTo === STILL_KNOWN);
    return firstDifference(closed, opened);
  }

  private close(before: Known<RosterSpan>, after: Known<RosterSpan>): void {
    if (this.kept.has(before)) this.closedRows.push(after);
    else {
      this.openedRows.delete(before);
      this.openedRows.add(after);
    }
  }
}

/** Entries that change no application. */
const besideApplications: ReadonlySet<string> = new Set<MembershipEvent['type']>([
  'CollegeAssigned',
  'CategoryAssigned',
  'RepresentativeAppointed',
  'RightSuspended',
  'RightRestored',
  'MembershipEnded',
  'PersonalDataRecorded',
  'PersonalDataSuperseded',
]);

const ofApplications: readonly string[] = [
  'MembershipApplied',
  'ApplicationRejected',
  'ApplicationWithdrawn',
] satisfies MembershipEvent['type'][];

/** Entries that change nothing on the roster. */
const besideRoster: ReadonlySet<string> = new Set<string>([...ofApplications, 'PersonalDataRecorded', 'PersonalDataSuperseded']);

/** Whose last entry about an application is that she applied waits for a decision. */
const applicationAfter = (entries: readonly MemberEntry[]): MembershipApplied['data'] | null => {
  const last = standingEntries(entries).findLast(
    ({ event: { type } }) => ofApplications.includes(type) || type === 'MemberAdmitted',
  )?.event;
  return last?.type === 'MembershipApplied' ? last.data : null;
};
