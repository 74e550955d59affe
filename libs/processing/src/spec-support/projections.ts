import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.js';
import type { Projection } from '../projection.js';

export interface Mark {
  readonly n: number;
  readonly colour: string;
}

/** One row a mark, inserted blindly: a second application would fail on the primary key. */
export const marksProjection = (change: Partial<Projection> = {}): Projection => ({
  name: 'marks',
  version: 1,
  handles: ['Marked'],
  schema: ['CREATE TABLE mark (number INTEGER PRIMARY KEY, n INTEGER NOT NULL, colour TEXT NOT NULL) STRICT'],
  indexes: ['CREATE INDEX mark_by_colour ON mark (colour)'],
  prepare(database) {
    const insert = database.prepare('INSERT INTO mark (number, n, colour) VALUES (?, ?, ?)');
    return {
      apply({ number, data }) {
        const { n, colour } = data as Mark;
        insert.run(number, n, colour);
      },
    };
  },
  ...change,
});

/** Counts in memory and writes when the batch ends: a second application would show in the count. */
export const countsProjection = (change: Partial<Projection> = {}): Projection => ({
  name: 'counts',
  version: 1,
  handles: 'all',
  schema: ['CREATE TABLE count (colour TEXT PRIMARY KEY, marks INTEGER NOT NULL) STRICT'],
  indexes: [],
  prepare(database) {
    const add = database.prepare(
      'INSERT INTO count (colour, marks) VALUES (?, ?) ON CONFLICT DO UPDATE SET marks = marks + excluded.marks',
    );
    const gathered = new Map<string, number>();
    return {
      apply({ data }) {
        const { colour } = data as Mark;
        gathered.set(colour, (gathered.get(colour) ?? 0) + 1);
      },
      flush() {
        for (const [colour, marks] of gathered) add.run(colour, marks);
        gathered.clear();
      },
    };
  },
  ...change,
});

/** The same projection, applying through `before` first: throws, or records. */
export const withBefore = (projection: Projection, before: (n: number, type: string) => void): Projection => ({
  ...projection,
  prepare(database) {
    const writer = projection.prepare(database);
    return {
      ...writer,
      apply(event) {
        before((event.data as Mark).n, event.type);
        writer.apply(event);
      },
    };
  },
});

export const marksIn = (database: Database): number[] =>
  prepared<[], { n: number }>(database, 'SELECT n FROM mark ORDER BY number')
    .all()
    .map(({ n }) => n);

export const countsIn = (database: Database): Record<string, number> =>
  Object.fromEntries(
    prepared<[], { colour: string; marks: number }>(database, 'SELECT colour, marks FROM count ORDER BY colour')
      .all()
      .map(({ colour, marks }) => [colour, marks]),
  );
