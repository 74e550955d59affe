import { BulkInsert, type Projection } from '#processing';

/** Where each entry of the ledger stands, by subject and in order. What it says, who wrote it and when is read from the ledger itself. */
export const timelineProjection: Projection = {
  name: 'timeline',
  version: 2,
  handles: 'all',
  schema: [`CREATE TABLE entry (number INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL) STRICT`],
  indexes: ['CREATE INDEX entry_of_stream ON entry (stream, number)', 'CREATE INDEX entry_of_type ON entry (type, number)'],
  prepare: (database) => {
    const entries = new BulkInsert<[number, string, number, string]>(database, {
      table: 'entry',
      columns: ['number', 'stream', 'revision', 'type'],
    });
    return {
      apply: ({ number, stream, revision, type }) => entries.add([number, stream, revision, type]),
      flush: () => entries.flush(),
    };
  },
};
