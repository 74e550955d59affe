import { streamName, type Folding } from '#kernel';
import type { AnnouncementEvent, AttendanceAnnounced } from './announcement.events.js';

/** What a member said last about her coming. */
export type Announcement = { readonly status: 'none' } | ({ readonly status: 'announced' } & AttendanceAnnounced['data']);

export const announcementStream = (assemblyId: string, memberId: string): string => streamName('announcement', assemblyId, memberId);

export const announcementFolding: Folding<Announcement, AnnouncementEvent> = {
  initialState: { status: 'none' },
  evolve: (_before, { data }) => ({ status: 'announced', ...data }),
};
