import type { Projection } from '#processing';

/** Every entry of the ledger, by subject and in order: where it stands, who wrote it and when. What it says is read from the ledger itself. */
export const timelineProjection: Projection = {
  name: 'timeline',
  version: 1,
  handles: 'all',
  schema: [
    `CREATE TABLE entry (
      number INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL,
      actor TEXT NOT NULL, recorded_at TEXT NOT NULL, effective_at TEXT NOT NULL, decision_ref TEXT) STRICT`,
  ],
  indexes: ['CREATE INDEX entry_of_stream ON entry (stream, number)', 'CREATE INDEX entry_of_type ON entry (type, number)'],
  prepare: (database) => {
    const insert = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    return {
      apply: ({ number, stream, revision, type, meta }) => {
        insert.run(number, stream, revision, type, meta.actor, meta.recordedAt, meta.effectiveAt, meta.decisionRef ?? null);
      },
    };
  },
};
