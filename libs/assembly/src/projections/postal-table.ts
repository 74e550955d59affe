import type { Database } from 'better-sqlite3';
import type { RecordedOneOf } from '#kernel';
import type { PostalVoteReceived } from '../domain/postal-vote.events.js';

/** The form of a right, and of which resolutions it says something: the last form only, and never what it says. */
export const postalTables = [
  `CREATE TABLE postal_form (
    assembly_id TEXT NOT NULL, right_id TEXT NOT NULL, member_id TEXT NOT NULL, received_on TEXT NOT NULL, ledger_number INTEGER NOT NULL,
    PRIMARY KEY (assembly_id, right_id)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE postal_answer (
    assembly_id TEXT NOT NULL, resolution_id TEXT NOT NULL, right_id TEXT NOT NULL,
    PRIMARY KEY (assembly_id, resolution_id, right_id)) STRICT, WITHOUT ROWID`,
];

export const postalWriter = (database: Database) => {
  const forget = database.prepare('DELETE FROM postal_answer WHERE assembly_id = ? AND right_id = ?');
  const received = database.prepare('INSERT OR REPLACE INTO postal_form VALUES (?, ?, ?, ?, ?)');
  const answered = database.prepare('INSERT INTO postal_answer VALUES (?, ?, ?)');
  return {
    take: ({ number, data: { assemblyId, rightId, memberId, receivedOn, answers } }: RecordedOneOf<PostalVoteReceived>): void => {
      received.run(assemblyId, rightId, memberId, receivedOn, number);
      forget.run(assemblyId, rightId);
      for (const { resolutionId } of answers) answered.run(assemblyId, resolutionId, rightId);
    },
  };
};
