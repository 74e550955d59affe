import type { RecordedEvent } from '#kernel';
import { membershipEventTypes, rosterSpans, type MemberEntry, type MembershipEvent } from '#membership/domain';
import type { Recomputation, RecomputedTable } from '../recomputation.js';
import { inOrder, type Row } from '../table.js';
import { ROSTER_TABLE } from '../tables.js';

type Kept = readonly [revision: number, number: number, type: string, data: object];

/** The register of members: what the entries about each person add up to, day by day. */
export class RosterRecomputation implements Recomputation {
  readonly handles = membershipEventTypes;
  readonly tables: readonly RecomputedTable[] = [{ table: ROSTER_TABLE, rows: () => this.rows() }];
  /** what is recorded of each person, as text: it takes a fifth of the room */
  private readonly people = new Map<string, string>();

  take({ type, data, revision, number }: RecordedEvent): void {
    // Only types of this union are asked for, and all are about a member.
    const { memberId } = data as MembershipEvent['data'];
    const before = this.people.get(memberId);
    const kept: Kept = [revision, number, type, data];
    // Written anew, not joined: joined text would keep every part of it alive.
    this.people.set(memberId, JSON.stringify(before === undefined ? [kept] : [...(JSON.parse(before) as Kept[]), kept]));
  }

  private *rows(): Generator<Row> {
    for (const memberId of [...this.people.keys()].sort()) {
      const rows = rosterSpans(entriesIn(this.people.get(memberId) ?? '[]')).map((span): Row => ({
        memberId,
        memberNumber: span.memberNumber,
        kind: span.kind,
        category: span.category ?? null,
        college: span.college ?? null,
        representativeId: span.representativeId ?? null,
        suspended: span.suspended,
        validFrom: span.validFrom,
        validTo: span.validTo,
      }));
      yield* inOrder(ROSTER_TABLE, rows);
    }
  }
}

const entriesIn = (text: string): readonly MemberEntry[] =>
  // Type and data were written from one event.
  (JSON.parse(text) as Kept[]).map(([revision, number, type, data]) => ({ revision, number, event: { type, data } as MembershipEvent }));
