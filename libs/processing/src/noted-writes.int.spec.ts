import Database from 'better-sqlite3';
import { NotedWrites } from './noted-writes.js';

const openTable = () => {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE mark (n INTEGER PRIMARY KEY, seen INTEGER NOT NULL DEFAULT 0) STRICT');
  const notes = new NotedWrites(database);
  const add = notes.database.prepare('INSERT INTO mark (n) VALUES (?)');
  const see = notes.database.prepare<[number], number>('UPDATE mark SET seen = seen + 1 WHERE n = ? RETURNING seen').pluck();
  const all = notes.database.prepare<[], { n: number; seen: number }>('SELECT n, seen FROM mark ORDER BY n');
  return { database, notes, add, see, all };
};

describe('writes that are only tried', () => {
  it('are written again as they were, with the values they had', () => {
    const { database, notes, add, see, all } = openTable();
    database.exec('BEGIN');
    const writes = notes.during((noted) => {
      add.run(1);
      expect(see.get(1)).toBe(1);
      expect(all.all()).toEqual([{ n: 1, seen: 1 }]);
      return noted;
    });
    database.exec('ROLLBACK');
    expect(all.all()).toEqual([]);
    for (const write of writes) write();
    expect(all.all()).toEqual([{ n: 1, seen: 1 }]);
  });

  it('are not noted when nobody tries', () => {
    const { notes, add } = openTable();
    add.run(1);
    expect(notes.during((noted) => noted.length)).toBe(0);
  });
});
