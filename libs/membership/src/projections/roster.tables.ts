import type { Database } from 'better-sqlite3';
import type { RecordedEvent } from '#kernel';
import type { NumberReserved } from '../domain/member-number.events.js';
import type { MemberKind, MembershipEvent } from '../domain/membership.events.js';
import type { MemberEntry, RosterSpan } from '../domain/roster-spans.js';
import { STILL_KNOWN, type Known } from '../domain/two-clocks.js';

interface EntryRow {
  readonly number: number;
  readonly effectiveAt: string;
  readonly type: MembershipEvent['type'];
  readonly data: string;
}

interface BelievedRow extends Omit<RosterSpan, 'college' | 'kind'> {
  readonly kind: MemberKind;
  readonly college: string | null;
  readonly knownFrom: number;
  readonly knownTo: number;
}

/** The statements of the roster's file. */
export class RosterTables {
  private readonly keep;
  private readonly find;
  private readonly meet;
  private readonly add;
  private readonly entries;
  private readonly believed;
  private readonly open;
  private readonly close;

  constructor(database: Database) {
    this.keep = database.prepare<[string, number]>(
      `INSERT INTO person (member_id, member_number) VALUES (?, ?) ON CONFLICT (member_id) DO UPDATE SET member_number = excluded.member_number`,
    );
    this.find = database.prepare<[string], number>(`SELECT person FROM person WHERE member_id = ?`).pluck();
    this.meet = database.prepare<[string]>(`INSERT INTO person (member_id) VALUES (?)`);
    this.add = database.prepare<[number, number, string, string, string]>(
      `INSERT INTO entry (person, number, effective_at, type, data) VALUES (?, ?, ?, ?, ?)`,
    );
    this.entries = database.prepare<[number], EntryRow>(
      `SELECT number, effective_at AS effectiveAt, type, data FROM entry WHERE person = ? ORDER BY number`,
    );
    this.believed = database.prepare<[number, number], BelievedRow>(
      `SELECT member_number AS memberNumber, kind, college, valid_from AS validFrom, valid_to AS validTo,
              known_from AS knownFrom, known_to AS knownTo
         FROM roster WHERE person = ? AND known_to = ?`,
    );
    this.open = database.prepare<[number, string, number, string, string | null, string, string, number, number]>(
      `INSERT INTO roster (person, member_id, member_number, kind, college, valid_from, valid_to, known_from, known_to)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.close = database.prepare<[number, number, string, number]>(
      `UPDATE roster SET known_to = ? WHERE person = ? AND valid_from = ? AND known_from = ?`,
    );
  }

  keepNumber({ memberId, memberNumber }: NumberReserved['data']): void {
    this.keep.run(memberId, memberNumber);
  }

  /** The small key of a person: rows in the order in which the ledger met them stay together. */
  personOf(memberId: string): number {
    return this.find.get(memberId) ?? Number(this.meet.run(memberId).lastInsertRowid);
  }

  addEntry(person: number, { number, type, data, meta }: RecordedEvent<MembershipEvent>): void {
    this.add.run(person, number, meta.effectiveAt, type, JSON.stringify(data));
  }

  entriesOf(person: number): readonly MemberEntry[] {
    // Type and data were stored together from one event.
    return this.entries
      .all(person)
      .map(({ type, data, ...entry }) => ({ ...entry, event: { type, data: JSON.parse(data) } as MembershipEvent }));
  }

  /** The rows that are still believed. */
  believedOf(person: number): readonly Known<RosterSpan>[] {
    return this.believed.all(person, STILL_KNOWN).map((row) => ({ ...row, college: row.college ?? undefined }));
  }

  openRow(person: number, memberId: string, row: Known<RosterSpan>): void {
    const { memberNumber, kind, college, validFrom, validTo, knownFrom, knownTo } = row;
    this.open.run(person, memberId, memberNumber, kind, college ?? null, validFrom, validTo, knownFrom, knownTo);
  }

  closeRow(person: number, { validFrom, knownFrom, knownTo }: Known<RosterSpan>): void {
    this.close.run(knownTo, person, validFrom, knownFrom);
  }
}
