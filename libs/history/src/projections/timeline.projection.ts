import { dataTextOf, metaTextOf } from '#event-store';
import { BulkInsert, type Projection } from '#processing';
import { eachSubject } from '../subjects.js';
import { SubjectRuns, type SubjectRun } from './subject-runs.js';

/** Name of the read model of where entries stand. */
export const TIMELINE = 'timeline';

/**
 * Where each entry of the ledger stands, by stream and in order, and which entries are about whom or what. What they say, who wrote them
 * and when is read from the ledger itself.
 *
 * A person has a row only where neither the name of the stream nor who acted leads to her: most entries are found by one of the two.
 */
export const timelineProjection: Projection = {
  name: TIMELINE,
  version: 5,
  handles: 'all',
  schema: [
    `CREATE TABLE entry (number INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL) STRICT`,
    `CREATE TABLE about (subject INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT`,
  ],
  indexes: ['CREATE INDEX about_subject ON about (subject, first, last)'],
  prepare: (database) => {
    const entries = new BulkInsert<[number, string, number]>(database, { table: 'entry', columns: ['number', 'stream', 'revision'] });
    const about = new BulkInsert<SubjectRun>(database, { table: 'about', columns: ['subject', 'first', 'last'] });
    const runs = new SubjectRuns((run) => about.add(run));
    return {
      apply: (event) => {
        const { number, stream, revision, type } = event;
        entries.add([number, stream, revision]);
        runs.addText('type', type, 0, type.length, number);
        const meta = metaTextOf(event);
        eachSubject({ data: dataTextOf(event), meta }, (kind, text, from, to) => {
          const isFoundOtherwise = kind === 'person' && (isNamed(stream, text, from, to) || text.slice(from, to) === actorIn(meta));
          if (!isFoundOtherwise) runs.addText(kind, text, from, to, number);
        });
      },
      flush: () => {
        entries.flush();
        runs.flush();
        about.flush();
      },
    };
  },
};

/** Whether a stream is that of a person, `member-{memberId}`. */
const isNamed = (stream: string, text: string, from: number, to: number): boolean =>
  stream.charAt(stream.length - (to - from) - 1) === '-' &&
  stream.indexOf('-') === stream.length - (to - from) - 1 &&
  stream.endsWith(text.slice(from, to));

/** Metadata begin with who acted: their names are in order. */
const actorIn = (meta: string): string => meta.slice(ACTOR.length, meta.indexOf('"', ACTOR.length));

const ACTOR = '{"actor":"';
