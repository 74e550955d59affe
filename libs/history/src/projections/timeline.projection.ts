import { dataTextOf, metaTextOf } from '#event-store';
import { BulkInsert, type Projection } from '#processing';
import { subjectKey, subjectsOf } from '../subjects.js';
import { SubjectRuns, type SubjectRun } from './subject-runs.js';

/** Name of the read model of where entries stand. */
export const TIMELINE = 'timeline';

/**
 * Where each entry of the ledger stands, in order, and which entries are about whom or what. What they say, who wrote them and when is read from
 * the ledger itself.
 */
export const timelineProjection: Projection = {
  name: TIMELINE,
  version: 3,
  handles: 'all',
  schema: [
    `CREATE TABLE entry (
       number INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL, id_key INTEGER NOT NULL) STRICT`,
    `CREATE TABLE about (subject INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT`,
  ],
  indexes: [
    'CREATE INDEX entry_of_type ON entry (type, number)',
    'CREATE INDEX entry_by_id ON entry (id_key)',
    'CREATE INDEX about_subject ON about (subject, first, last)',
  ],
  prepare: (database) => {
    const entries = new BulkInsert<[number, string, number, string, number]>(database, {
      table: 'entry',
      columns: ['number', 'stream', 'revision', 'type', 'id_key'],
    });
    const about = new BulkInsert<SubjectRun>(database, { table: 'about', columns: ['subject', 'first', 'last'] });
    const runs = new SubjectRuns((run) => about.add(run));
    return {
      apply: (event) => {
        const { number, stream, revision, type, id } = event;
        entries.add([number, stream, revision, type, subjectKey('id', id)]);
        for (const { kind, value } of subjectsOf({ data: dataTextOf(event), meta: metaTextOf(event) }))
          runs.add(subjectKey(kind, value), number);
      },
      flush: () => {
        entries.flush();
        runs.flush();
        about.flush();
      },
    };
  },
};
