import type { Database } from 'better-sqlite3';
import type { PostalVoteReceived } from '../domain/postal-vote.events.js';

/** What the form of a right says of each resolution: the last form only. */
export const postalTable = `CREATE TABLE postal_answer (
  assembly_id TEXT NOT NULL, resolution_id TEXT NOT NULL, right_id TEXT NOT NULL,
  PRIMARY KEY (assembly_id, resolution_id, right_id)) STRICT, WITHOUT ROWID`;

export const postalWriter = (database: Database) => {
  const forget = database.prepare('DELETE FROM postal_answer WHERE assembly_id = ? AND right_id = ?');
  const answered = database.prepare('INSERT INTO postal_answer VALUES (?, ?, ?)');
  return {
    take: ({ data: { assemblyId, rightId, answers } }: PostalVoteReceived): void => {
      forget.run(assemblyId, rightId);
      for (const { resolutionId } of answers) answered.run(assemblyId, resolutionId, rightId);
    },
  };
};
