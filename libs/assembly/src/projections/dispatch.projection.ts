import type { RecordedOneOf } from '#kernel';
import type { Projection } from '#processing';
import type { ConvocationDispatched } from '../domain/dispatch.events.js';

/** Name of the read model that knows whom a convocation reached. */
export const DISPATCH = 'dispatch';

/** What became of each convocation: for every day members were called for, the last outcome of each channel to each of them. */
export const dispatchProjection: Projection = {
  name: DISPATCH,
  version: 1,
  handles: ['ConvocationDispatched'],
  schema: [
    `CREATE TABLE dispatch (
      assembly_id TEXT NOT NULL, date TEXT NOT NULL, member_id TEXT NOT NULL, channel TEXT NOT NULL, outcome TEXT NOT NULL,
      ledger_number INTEGER NOT NULL, PRIMARY KEY (assembly_id, date, member_id, channel)) STRICT, WITHOUT ROWID`,
  ],
  indexes: [],
  prepare: (database) => {
    const dispatched = database.prepare('INSERT OR REPLACE INTO dispatch VALUES (?, ?, ?, ?, ?, ?)');
    return {
      apply: (recorded) => {
        // `handles` lists this one event.
        const { data, number } = recorded as RecordedOneOf<ConvocationDispatched>;
        const { assemblyId, date, channel, outcome, memberIds } = data;
        for (const memberId of memberIds) dispatched.run(assemblyId, date, memberId, channel, outcome, number);
      },
    };
  },
};
