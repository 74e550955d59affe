import { commandIdOf } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { applicationSpans, type ApplicationSpan } from '../domain/application-spans.js';
import type { MembershipEvent } from '../domain/membership.events.js';
import { rosterSpans, type MemberEntry, type RosterSpan } from '../domain/roster-spans.js';
import { firstDifference, type Known } from '../domain/two-clocks.js';
import { BelievedRows } from './believed-rows.js';
import { effectiveOnOf, writtenEntry } from './kept-entry.js';

/** What the file knows about a person. */
export interface KeptPerson {
  readonly person: number;
  /** the file does not know her yet */
  readonly isNew: boolean;
  readonly entries: readonly MemberEntry[];
  /** the same as the file has it; empty when there are none */
  readonly told: string;
  /** the rows of the roster that are still believed */
  readonly believed: readonly Known<RosterSpan>[];
  /** the same of her applications; asked for when an entry is about one */
  readonly applications: () => readonly Known<ApplicationSpan>[];
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
  readonly roster: BelievedRows<RosterSpan>;
  private readonly keptApplications: KeptPerson['applications'];
  private revisedApplications: BelievedRows<ApplicationSpan> | undefined;
  private entries: readonly MemberEntry[];
  private text: string;
  private isTold = false;
  /** the last command about an application, from its first entry to its last: what it leaves is worked out when all of it is there */
  private command: { readonly id: string; readonly first: number; readonly last: number } | undefined;

  constructor(
    readonly memberId: string,
    { person, isNew, entries, told, believed, applications }: KeptPerson,
  ) {
    this.person = person;
    this.isNew = isNew;
    this.entries = entries;
    this.text = told;
    this.roster = new BelievedRows(believed);
    this.keptApplications = applications;
  }

  /** Her applications as this batch leaves them; undefined when it says nothing about them. */
  get applications(): BelievedRows<ApplicationSpan> | undefined {
    this.reviseApplications();
    return this.revisedApplications;
  }

  /** All entries about her as they are written; undefined when this batch brought none. */
  get told(): string | undefined {
    return this.isTold ? this.text : undefined;
  }

  /** @returns the first day of which the roster says something else since this entry */
  take(event: RecordedEvent<MembershipEvent>): string | undefined {
    const { number, revision, type, data } = event;
    // Type and data come from one event.
    const told = { type, data } as MembershipEvent;
    if (!besideApplications.has(type)) this.noteCommand(commandIdOf(event), number);
    this.entries = [...this.entries, { number, revision, event: told, effectiveOn: effectiveOnOf(event) }];
    this.text += `${this.text === '' ? '' : ','}${writtenEntry(event)}`;
    this.isTold = true;
    if (besideRoster.has(type)) return undefined;
    const { opened, closed } = this.roster.revise(rosterSpans(this.entries), number);
    return firstDifference(closed, opened);
  }

  private noteCommand(id: string, number: number): void {
    if (this.command && this.command.id !== id) this.reviseApplications();
    this.command = { id, first: this.command?.first ?? number, last: number };
  }

  /** From what the entries say up to now. */
  private reviseApplications(): void {
    if (!this.command) return;
    const { first, last } = this.command;
    this.command = undefined;
    this.revisedApplications ??= new BelievedRows(this.keptApplications());
    this.revisedApplications.revise(applicationSpans(this.entries), last, first);
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
