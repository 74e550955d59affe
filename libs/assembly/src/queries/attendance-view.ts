import type { Freshness } from '#processing';
import type { PersonName } from '#directory';
import type { AttendanceMode } from '../domain/attendance.events.js';

/** How many are there, by how they take part. */
export interface HeadCount {
  readonly room: number;
  readonly remote: number;
  readonly postal: number;
}

export interface DeskCount extends HeadCount {
  /** null for those checked in at no desk */
  readonly deskId: string | null;
}

/** Somebody who is there now. */
export interface Attendee {
  readonly memberId: string;
  readonly memberNumber: number | null;
  readonly name: PersonName | null;
  readonly mode: AttendanceMode;
  readonly deskId: string | null;
  /** instant, ISO 8601 in UTC */
  readonly arrivedAt: string;
}

/** Who is there, a page of it, and what they come to. */
export interface AttendancePage extends Freshness {
  readonly count: HeadCount & { readonly present: number; readonly represented: number };
  readonly desks: readonly DeskCount[];
  readonly items: readonly Attendee[];
  readonly nextCursor: string | null;
}

/** How a right of the roll takes part; who left and is not represented since was there. */
export type SheetStatus = 'present' | 'postal' | 'represented' | 'left' | 'absent';

/** A line of the attendance sheet: one right of the roll. */
export interface SheetLine {
  /** place on the roll, from 1 */
  readonly line: number;
  readonly memberId: string;
  readonly memberNumber: number | null;
  readonly name: PersonName | null;
  readonly college: string | null;
  readonly participation: SheetStatus;
  /** of her last check-in that was not retracted; null for somebody who never came */
  readonly mode: AttendanceMode | null;
  readonly deskId: string | null;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
  /** whose proxy-holder acts for her; null when she is not represented, or by a blank proxy */
  readonly representedBy: string | null;
  readonly representedByNumber: number | null;
}

/** A stretch of the attendance sheet (C. com. R225-95), true at one ledger number. */
export interface AttendanceSheet extends Freshness {
  readonly assemblyId: string;
  readonly date: string;
  /** lines of the whole roll */
  readonly rights: number;
  readonly items: readonly SheetLine[];
  /** `first` of the next stretch; null on the last one */
  readonly nextFirst: number | null;
}

/** What a desk sees of a member before it checks her in. */
export interface DeskLookUp extends Freshness {
  readonly memberId: string;
  readonly memberNumber: number;
  readonly name: PersonName | null;
  /** null for somebody who is not on the roll */
  readonly rightId: string | null;
  readonly attendance: Pick<Attendee, 'mode' | 'deskId' | 'arrivedAt'> | null;
  /** her own proxy, as it stands; it gives way as soon as she is checked in */
  readonly proxyGiven: { readonly holderId: string | null; readonly status: string } | null;
  /** members she represents while she is there */
  readonly represents: readonly string[];
}
