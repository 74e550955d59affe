import type { Process } from '../process.js';
import type { Mark } from './projections.js';

/** Every third mark is red, and a red mark is answered by an alarm. */
export const alarmOnRed = (change: Partial<Process> = {}): Process => ({
  name: 'alarm-on-red',
  startFrom: 'beginning',
  handles: ['Marked'],
  prepare: () => ({
    react: ({ data }) => {
      const { n, colour } = data as Mark;
      return colour === 'red' ? [{ effect: 'alarm', command: { type: 'SoundAlarm', n } }] : [];
    },
  }),
  ...change,
});

/** Counts what it has seen, and reports every fifth mark with the count: its memory must neither lag nor run ahead. */
export const reportEveryFifth = (change: Partial<Process> = {}): Process => ({
  name: 'report-every-fifth',
  startFrom: 'beginning',
  handles: ['Marked'],
  schema: [
    'CREATE TABLE seen (only INTEGER PRIMARY KEY CHECK (only = 1), marks INTEGER NOT NULL) STRICT',
    'INSERT INTO seen VALUES (1, 0)',
  ],
  prepare(database) {
    const count = database.prepare<[], number>('UPDATE seen SET marks = marks + 1 RETURNING marks').pluck();
    return {
      react: () => {
        const marks = count.get();
        return marks !== undefined && marks % 5 === 0 ? [{ effect: 'report', command: { type: 'Report', marks } }] : [];
      },
    };
  },
  ...change,
});

/** A mark is due for removal a day after it was made, unless it was removed before. */
export const removeWhenDue = (change: Partial<Process> = {}): Process => ({
  name: 'remove-when-due',
  startFrom: 'beginning',
  handles: ['Marked', 'Removed'],
  schema: ['CREATE TABLE due (n INTEGER PRIMARY KEY, at TEXT NOT NULL) STRICT'],
  prepare(database) {
    const add = database.prepare('INSERT INTO due (n, at) VALUES (?, ?)');
    const remove = database.prepare('DELETE FROM due WHERE n = ?');
    const reached = database.prepare<[string], { n: number; at: string }>('SELECT n, at FROM due WHERE at <= ? ORDER BY n');
    return {
      react({ type, data }) {
        const { n } = data as Mark;
        if (type === 'Marked') add.run(n, '2026-05-02T00:00:00.000Z');
        else remove.run(n - 1_000);
        return [];
      },
      due: (now) => reached.all(now).map(({ n, at }) => ({ effect: `remove mark ${n} ${at}`, command: { type: 'Remove', n } })),
    };
  },
  ...change,
});
