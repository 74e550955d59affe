import type { RecordedOneOf } from '#kernel';
import type { Projection } from '#processing';
import type { ElectionEvent } from '../domain/election.events.js';
import { electionFolding, type Election } from '../domain/election.js';

/** Name of the read model of elections. */
export const ELECTION_RECORD = 'election-record';

/** Elections as they stand, each one row: call, candidacies, list, lot, and what was proclaimed. */
export const electionRecordProjection: Projection = {
  name: ELECTION_RECORD,
  version: 2,
  handles: [
    'ElectionCalled',
    'CandidacyDeclared',
    'CandidacyValidated',
    'CandidacyRejected',
    'CandidacyWithdrawn',
    'CandidacyReinstated',
    'CandidatesListed',
    'LotCommitted',
    'LotRevealed',
    'ElectionProclaimed',
  ],
  schema: [
    `CREATE TABLE election (
      election_id TEXT PRIMARY KEY, assembly_id TEXT NOT NULL, election TEXT NOT NULL,
      first_number INTEGER NOT NULL, last_number INTEGER NOT NULL) STRICT`,
  ],
  indexes: ['CREATE INDEX election_of_assembly ON election (assembly_id, first_number)'],
  prepare: (database) => {
    const called = database.prepare('INSERT INTO election VALUES (?, ?, ?, ?, ?)');
    const found = database.prepare<[string], string>('SELECT election FROM election WHERE election_id = ?').pluck();
    const changed = database.prepare('UPDATE election SET election = ?, last_number = ? WHERE election_id = ?');
    return {
      apply: (recorded) => {
        // `handles` lists exactly the events of this union.
        const event = recorded as RecordedOneOf<ElectionEvent>;
        const { electionId } = event.data;
        const before = found.get(electionId);
        const election = electionFolding.evolve(
          before === undefined ? electionFolding.initialState : (JSON.parse(before) as Election),
          event,
        );
        const row = JSON.stringify(election);
        if (event.type === 'ElectionCalled') called.run(electionId, event.data.assemblyId, row, event.number, event.number);
        else changed.run(row, event.number, electionId);
      },
    };
  },
};
