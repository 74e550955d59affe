import type { PersonName } from './registers.js';

export type AttendanceMode = 'room' | 'remote' | 'postal';

/** What a desk sees of a member before it checks her in. */
export interface DeskLookUp {
  readonly memberId: string;
  readonly memberNumber: number;
  readonly name: PersonName | null;
  /** null for somebody who is not on the roll */
  readonly rightId: string | null;
  readonly attendance: { readonly mode: AttendanceMode; readonly deskId: string | null; readonly arrivedAt: string } | null;
  /** her own proxy: it gives way as soon as she is checked in */
  readonly proxyGiven: { readonly holderId: string | null; readonly status: string } | null;
  /** members she represents while she is there */
  readonly represents: readonly string[];
}

/** Who is there now, and how many each desk checked in. */
export interface Attendance {
  readonly count: {
    readonly room: number;
    readonly remote: number;
    readonly postal: number;
    readonly present: number;
    readonly represented: number;
  };
  readonly desks: readonly { readonly deskId: string | null; readonly room: number; readonly remote: number; readonly postal: number }[];
}

/** The proxy of one member. */
export interface Proxy {
  readonly grantorId: string;
  /** null for a blank proxy */
  readonly holderId: string | null;
  readonly status: 'blank' | 'given' | 'accepted' | 'refused';
  readonly grantorPresent: boolean;
}
