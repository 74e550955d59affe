import type { Database } from 'better-sqlite3';
import type { RecordedEvent } from '#kernel';
import { decisionRefOf, recordedAtOf } from '#event-store';
import { BulkInsert, SmallKeys } from '#processing';
import type { MembershipEvent } from '../domain/membership.events.js';
import type { ApplicationSpan } from '../domain/application-spans.js';
import type { RosterSpan } from '../domain/roster-spans.js';
import { STILL_KNOWN, type Known } from '../domain/two-clocks.js';
import { entriesIn } from './kept-entry.js';
import type { KeptPerson, PersonRecord } from './person-record.js';

type Optional = 'category' | 'college' | 'representativeId';

type BelievedRow = Omit<Known<RosterSpan>, Optional> & Readonly<Record<Optional, string | null>>;

type ApplicationRow = Omit<Known<ApplicationSpan>, 'category' | 'college'> & Readonly<Record<'category' | 'college', string | null>>;

type PersonRow = [person: number, memberId: string, memberNumber: number | null];

type Text = string | null;

type RosterCells = [
  person: number,
  memberId: string,
  memberNumber: number,
  kind: string,
  category: Text,
  college: Text,
  representativeId: Text,
  suspended: string,
  validFrom: string,
  validTo: string,
  knownFrom: number,
  knownTo: number,
];

type ApplicationCells = [
  person: number,
  memberId: string,
  kind: string,
  category: Text,
  college: Text,
  validFrom: string,
  validTo: string,
  knownFrom: number,
  knownTo: number,
];

type LateCells = [number: number, memberId: string, type: string, touchesFrom: string, recordedAt: string, decisionRef: Text];

const lateColumns = ['number', 'member_id', 'type', 'touches_from', 'recorded_at', 'decision_ref'] as const;

const clockColumns = ['valid_from', 'valid_to', 'known_from', 'known_to'] as const;

const applicationColumns = ['person', 'member_id', 'kind', 'category', 'college', ...clockColumns] as const;

const rosterColumns = [
  ...['person', 'member_id', 'member_number', 'kind', 'category', 'college', 'representative_id', 'suspended'],
  ...clockColumns,
] as const;

/** The statements of the roster's file. */
export class RosterTables {
  private readonly number;
  private readonly entries;
  private readonly keep;
  private readonly applied;
  private readonly decided;
  private readonly believed;
  private readonly close;
  private readonly newPeople;
  private readonly newEntries;
  private readonly newRows;
  private readonly newLate;
  private readonly newApplications;
  private readonly people;

  constructor(database: Database) {
    this.people = new SmallKeys(database, { table: 'person', key: 'person', name: 'member_id', index: 'person_by_member' });
    this.number = database.prepare<[number, number]>(`UPDATE person SET member_number = ? WHERE person = ?`);
    this.entries = database.prepare<[number], string>(`SELECT told FROM entries WHERE person = ?`).pluck();
    this.keep = database.prepare<[number, string]>(`INSERT OR REPLACE INTO entries VALUES (?, ?)`);
    this.applied = database.prepare<[number, number], ApplicationRow>(
      `SELECT kind, category, college, valid_from AS validFrom, valid_to AS validTo, known_from AS knownFrom, known_to AS knownTo
         FROM application WHERE person = ? AND known_to = ?`,
    );
    this.decided = database.prepare<[number, number, string, number]>(
      `UPDATE application SET known_to = ? WHERE person = ? AND valid_from = ? AND known_from = ?`,
    );
    this.newApplications = new BulkInsert<ApplicationCells>(database, { table: 'application', columns: applicationColumns });
    this.believed = database.prepare<[number, number], BelievedRow>(
      `SELECT member_number AS memberNumber, kind, category, college, representative_id AS representativeId, suspended,
              valid_from AS validFrom, valid_to AS validTo, known_from AS knownFrom, known_to AS knownTo
         FROM roster WHERE person = ? AND known_to = ?`,
    );
    this.close = database.prepare<[number, number, string, number]>(
      `UPDATE roster SET known_to = ? WHERE person = ? AND valid_from = ? AND known_from = ?`,
    );
    this.newPeople = new BulkInsert<PersonRow>(database, { table: 'person', columns: ['person', 'member_id', 'member_number'] });
    this.newEntries = new BulkInsert<[number, string]>(database, { table: 'entries', columns: ['person', 'told'] });
    this.newLate = new BulkInsert<LateCells>(database, { table: 'late', columns: lateColumns });
    this.newRows = new BulkInsert<RosterCells>(database, { table: 'roster', columns: rosterColumns });
  }

  /** Everything the file knows of a person; the small key of somebody new follows those before it. */
  personOf(memberId: string): KeptPerson {
    const person = this.people.find(memberId);
    if (person === undefined)
      return { person: this.people.add(memberId), isNew: true, entries: [], told: '', believed: [], applications: () => [] };
    const told = this.entries.get(person) ?? '';
    const applications = () => this.applied.all(person, STILL_KNOWN).map((row) => ({ ...row, ...groupsOf(row) }));
    return { person, isNew: false, entries: entriesIn(told), told, believed: this.believedOf(person), applications };
  }

  /** Writes what a batch made of a person; some of it waits for `flush`. */
  save(record: PersonRecord): void {
    const { person, memberId, memberNumber } = record;
    if (record.isNew) this.newPeople.add([person, memberId, memberNumber ?? null]);
    else if (memberNumber !== undefined) this.number.run(memberNumber, person);
    this.saveEntries(record);
    const { closed, opened } = record.roster;
    for (const { knownTo, validFrom, knownFrom } of closed) this.close.run(knownTo, person, validFrom, knownFrom);
    for (const row of opened) this.newRows.add(cellsOf(person, memberId, row));
    this.saveApplication(record);
  }

  noteLate(event: RecordedEvent<MembershipEvent>, touchesFrom: string): void {
    const { number, type, data } = event;
    this.newLate.add([number, data.memberId, type, touchesFrom, recordedAtOf(event), decisionRefOf(event) ?? null]);
  }

  flush(): void {
    this.newPeople.flush();
    this.people.written();
    this.newEntries.flush();
    this.newRows.flush();
    this.newLate.flush();
    this.newApplications.flush();
  }

  private saveEntries({ person, isNew, told }: PersonRecord): void {
    if (told === undefined) return;
    if (isNew) this.newEntries.add([person, told]);
    else this.keep.run(person, told);
  }

  private saveApplication({ person, memberId, applications }: PersonRecord): void {
    if (!applications) return;
    for (const { knownTo, validFrom, knownFrom } of applications.closed) this.decided.run(knownTo, person, validFrom, knownFrom);
    for (const { kind, category, college, validFrom, validTo, knownFrom, knownTo } of applications.opened)
      this.newApplications.add([person, memberId, kind, category ?? null, college ?? null, validFrom, validTo, knownFrom, knownTo]);
  }

  private believedOf(person: number): readonly Known<RosterSpan>[] {
    return this.believed.all(person, STILL_KNOWN).map((row) => ({
      ...row,
      ...groupsOf(row),
      representativeId: row.representativeId ?? undefined,
    }));
  }
}

const groupsOf = ({ category, college }: Pick<ApplicationRow, 'category' | 'college'>) => ({
  category: category ?? undefined,
  college: college ?? undefined,
});

const cellsOf = (person: number, memberId: string, row: Known<RosterSpan>): RosterCells => [
  person,
  memberId,
  row.memberNumber,
  row.kind,
  row.category ?? null,
  row.college ?? null,
  row.representativeId ?? null,
  row.suspended,
  row.validFrom,
  row.validTo,
  row.knownFrom,
  row.knownTo,
];
