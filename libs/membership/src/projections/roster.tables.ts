import type { Database } from 'better-sqlite3';
import type { RecordedEvent } from '#kernel';
import type { NumberReserved } from '../domain/member-number.events.js';
import type { MembershipApplied, MembershipEvent } from '../domain/membership.events.js';
import type { MemberEntry, RosterSpan } from '../domain/roster-spans.js';
import { STILL_KNOWN, type Known } from '../domain/two-clocks.js';

/** A row of `entry`. */
export interface EntryRow {
  readonly number: number;
  readonly revision: number;
  readonly type: MembershipEvent['type'];
  readonly data: string;
}

type Optional = 'category' | 'college' | 'representativeId';

type BelievedRow = Omit<Known<RosterSpan>, Optional> & Readonly<Record<Optional, string | null>>;

type Named = [Readonly<Record<string, unknown>>];

/** The statements of the roster's file. */
export class RosterTables {
  private readonly keep;
  private readonly find;
  private readonly meet;
  private readonly add;
  private readonly entries;
  private readonly apply;
  private readonly decided;
  private readonly believed;
  private readonly open;
  private readonly close;
  private readonly late;

  constructor(database: Database) {
    this.keep = database.prepare<[string, number]>(
      `INSERT INTO person (member_id, member_number) VALUES (?, ?) ON CONFLICT (member_id) DO UPDATE SET member_number = excluded.member_number`,
    );
    this.find = database.prepare<[string], number>(`SELECT person FROM person WHERE member_id = ?`).pluck();
    this.meet = database.prepare<[string]>(`INSERT INTO person (member_id) VALUES (?)`);
    this.add = database.prepare<[number, number, number, string, string, number | null]>(`INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)`);
    this.entries = database.prepare<[number], EntryRow>(`SELECT number, revision, type, data FROM entry WHERE person = ? ORDER BY number`);
    this.apply = database.prepare<Named>(
      `INSERT OR REPLACE INTO application VALUES (@person, @memberId, @appliedOn, @kind, @category, @college)`,
    );
    this.decided = database.prepare<[number]>(`DELETE FROM application WHERE person = ?`);
    this.believed = database.prepare<[number, number], BelievedRow>(
      `SELECT member_number AS memberNumber, kind, category, college, representative_id AS representativeId, suspended,
              valid_from AS validFrom, valid_to AS validTo, known_from AS knownFrom, known_to AS knownTo
         FROM roster WHERE person = ? AND known_to = ?`,
    );
    this.open = database.prepare<Named>(
      `INSERT INTO roster VALUES (@person, @memberId, @memberNumber, @kind, @category, @college, @representativeId, @suspended,
                                  @validFrom, @validTo, @knownFrom, @knownTo)`,
    );
    this.close = database.prepare<[number, number, string, number]>(
      `UPDATE roster SET known_to = ? WHERE person = ? AND valid_from = ? AND known_from = ?`,
    );
    this.late = database.prepare<Named>(`INSERT INTO late VALUES (@number, @memberId, @type, @touchesFrom, @recordedAt, @decisionRef)`);
  }

  keepNumber({ memberId, memberNumber }: NumberReserved['data']): void {
    this.keep.run(memberId, memberNumber);
  }

  /** The small key of a person: rows in the order in which the ledger met them stay together. */
  personOf(memberId: string): number {
    return this.find.get(memberId) ?? Number(this.meet.run(memberId).lastInsertRowid);
  }

  addEntry(person: number, { number, revision, type, data, meta }: RecordedEvent<MembershipEvent>): void {
    this.add.run(person, number, revision, type, JSON.stringify(data), meta.rulebookVersion ?? null);
  }

  entriesOf(person: number): readonly MemberEntry[] {
    return this.entries.all(person).map(memberEntry);
  }

  openApplication(person: number, { memberId, appliedOn, kind, category, college }: MembershipApplied['data']): void {
    this.apply.run({ person, memberId, appliedOn, kind, category: category ?? null, college: college ?? null });
  }

  closeApplication(person: number): void {
    this.decided.run(person);
  }

  /** The rows that are still believed. */
  believedOf(person: number): readonly Known<RosterSpan>[] {
    return this.believed.all(person, STILL_KNOWN).map((row) => ({
      ...row,
      category: row.category ?? undefined,
      college: row.college ?? undefined,
      representativeId: row.representativeId ?? undefined,
    }));
  }

  openRow(person: number, memberId: string, row: Known<RosterSpan>): void {
    const { category, college, representativeId } = row;
    const orNull = { category: category ?? null, college: college ?? null, representativeId: representativeId ?? null };
    this.open.run({ ...row, ...orNull, person, memberId });
  }

  closeRow(person: number, { validFrom, knownFrom, knownTo }: Known<RosterSpan>): void {
    this.close.run(knownTo, person, validFrom, knownFrom);
  }

  noteLate({ number, type, data, meta }: RecordedEvent<MembershipEvent>, touchesFrom: string): void {
    const { recordedAt, decisionRef = null } = meta;
    this.late.run({ number, memberId: data.memberId, type, touchesFrom, recordedAt, decisionRef });
  }
}

/** An entry as its row keeps it. */
export const memberEntry = ({ number, revision, type, data }: EntryRow): MemberEntry => ({
  number,
  revision,
  event: eventOf(type, data),
});

// Type and data were stored together from one event.
const eventOf = (type: MembershipEvent['type'], data: string): MembershipEvent => {
  const parsed: unknown = JSON.parse(data);
  return { type, data: parsed } as MembershipEvent;
};
