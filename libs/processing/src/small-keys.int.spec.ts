import Database from 'better-sqlite3';
import { SmallKeys } from './small-keys.js';

const person = { table: 'person', key: 'person', name: 'member_id', index: 'person_by_member' } as const;

const opened = (): Database.Database => {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE person (person INTEGER PRIMARY KEY, member_id TEXT NOT NULL)');
  return database;
};

const withIndex = (database: Database.Database): Database.Database =>
  database.exec('CREATE UNIQUE INDEX person_by_member ON person (member_id)');

const writeRow = (database: Database.Database, key: number, name: string): void =>
  void database.prepare('INSERT INTO person VALUES (?, ?)').run(key, name);

describe.each([
  ['while the file is built, before its index', opened],
  ['in a file that is followed', () => withIndex(opened())],
])('small keys %s', (_, open) => {
  it('are given in order, and found before and after their rows are written', () => {
    const database = open();
    const keys = new SmallKeys(database, person);
    expect(keys.find('ada')).toBeUndefined();
    expect([keys.add('ada'), keys.add('bob')]).toEqual([1, 2]);
    expect(keys.find('bob')).toBe(2);
    writeRow(database, 1, 'ada');
    writeRow(database, 2, 'bob');
    keys.written();
    expect(['ada', 'bob', 'cyd'].map((name) => keys.find(name))).toEqual([1, 2, undefined]);
    expect(keys.add('cyd')).toBe(3);
  });
});

it('small keys go on after those a file holds already', () => {
  const database = withIndex(opened());
  writeRow(database, 7, 'ada');
  const keys = new SmallKeys(database, person);
  expect(keys.find('ada')).toBe(7);
  expect(keys.add('bob')).toBe(8);
});
