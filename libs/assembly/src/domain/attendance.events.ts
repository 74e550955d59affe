import type { DomainEvent } from '#kernel';

/** In the room, from afar, or by a postal vote: each counts for the quorum (C. com. L225-107). */
export type AttendanceMode = 'room' | 'remote' | 'postal';

interface Attendee {
  readonly assemblyId: string;
  readonly memberId: string;
}

interface AtDesk extends Attendee {
  /** desk at which it was done; absent where there is none */
  readonly deskId?: string;
}

/** A member is there. Whoever was there already goes on in this mode, or at this desk. */
export type CheckedIn = DomainEvent<'CheckedIn', AtDesk & { readonly mode: AttendanceMode }>;

export type CheckedOut = DomainEvent<'CheckedOut', Attendee>;

/** Why a check-in should not have been recorded. */
export type RetractionGround = 'wrongPerson' | 'wrongMode';

/** The check-in in force was a mistake: it stays visible, and what was counted meanwhile stays as it was counted. */
export type CheckInRetracted = DomainEvent<'CheckInRetracted', AtDesk & { readonly ground: RetractionGround }>;

export type AttendanceEvent = CheckedIn | CheckedOut | CheckInRetracted;
