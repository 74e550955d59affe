import type { Database } from 'better-sqlite3';
import type { AttendanceAnnounced } from '../domain/announcement.events.js';

/** What each member said last about her coming, and for which day. */
export const announcementTable = `CREATE TABLE announcement (
  assembly_id TEXT NOT NULL, member_id TEXT NOT NULL, date TEXT NOT NULL, intent TEXT NOT NULL,
  PRIMARY KEY (assembly_id, member_id)) STRICT, WITHOUT ROWID`;

export const announcementWriter = (database: Database) => {
  const announced = database.prepare('INSERT OR REPLACE INTO announcement VALUES (?, ?, ?, ?)');
  return {
    take: ({ data: { assemblyId, memberId, date, intent } }: AttendanceAnnounced): void =>
      void announced.run(assemblyId, memberId, date, intent),
  };
};
