import type { RecordedOneOf } from '#kernel';
import type { Projection } from '#processing';
import type { ElectionEvent } from '../domain/election.events.js';

/** Elections with their candidates and what was proclaimed. */
export const electionRecordProjection: Projection = {
  name: 'election-record',
  version: 1,
  handles: ['ElectionCalled', 'CandidacyDeclared', 'ElectionProclaimed'],
  schema: [
    `CREATE TABLE election (
      election_id TEXT PRIMARY KEY, assembly_id TEXT NOT NULL, called TEXT NOT NULL, proclaimed TEXT,
      first_number INTEGER NOT NULL, last_number INTEGER NOT NULL) STRICT`,
    `CREATE TABLE candidacy (
      election_id TEXT NOT NULL, candidate INTEGER NOT NULL, member_id TEXT NOT NULL,
      PRIMARY KEY (election_id, candidate)) STRICT, WITHOUT ROWID`,
  ],
  indexes: ['CREATE INDEX election_of_assembly ON election (assembly_id, first_number)'],
  prepare: (database) => {
    const called = database.prepare('INSERT INTO election VALUES (?, ?, ?, NULL, ?, ?)');
    const declared = database.prepare('INSERT INTO candidacy VALUES (?, ?, ?)');
    const proclaimed = database.prepare('UPDATE election SET proclaimed = ?, last_number = ? WHERE election_id = ?');
    return {
      apply: (recorded) => {
        // `handles` lists exactly the events of this union.
        const { type, data, number } = recorded as RecordedOneOf<ElectionEvent>;
        switch (type) {
          case 'ElectionCalled':
            return void called.run(data.electionId, data.assemblyId, JSON.stringify(data), number, number);
          case 'CandidacyDeclared':
            return void declared.run(data.electionId, data.candidate, data.memberId);
          case 'ElectionProclaimed':
            return void proclaimed.run(JSON.stringify(data), number, data.electionId);
        }
      },
    };
  },
};
