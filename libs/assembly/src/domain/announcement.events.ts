import type { DomainEvent } from '#kernel';

/** Whether a member means to come, herself or from afar, or lets the bureau know that she cannot. */
export type Intent = 'coming' | 'apologised';

/**
 * A member says whether she comes. Nothing follows from it in law: whoever is there counts, and whoever is represented; what she said last for
 * the day the assembly has is what the office prepares the room by.
 */
export type AttendanceAnnounced = DomainEvent<
  'AttendanceAnnounced',
  {
    readonly assemblyId: string;
    readonly memberId: string;
    /** calendar date of the assembly when she said so: said for another day, it says nothing of this one */
    readonly date: string;
    readonly intent: Intent;
  }
>;

export type AnnouncementEvent = AttendanceAnnounced;
