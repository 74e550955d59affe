import Database from 'better-sqlite3';
import fc from 'fast-check';
import { BulkInsert } from './bulk-insert.js';

type Row = [number, string | null];

const bulkInto = (database: Database.Database, onConflict?: string) =>
  new BulkInsert<Row>(database, { table: 'mark', columns: ['n', 'colour'], ...(onConflict ? { onConflict } : {}) });

const opened = (): Database.Database => {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE mark (n INTEGER PRIMARY KEY, colour TEXT)');
  return database;
};

const rowsIn = (database: Database.Database): unknown[] => database.prepare('SELECT n, colour FROM mark ORDER BY n').raw().all();

describe('rows inserted many at a time', () => {
  it('are all there after a flush, however many they are', () => {
    fc.assert(
      fc.property(fc.nat(100), (count) => {
        const database = opened();
        const bulk = bulkInto(database);
        const rows = Array.from({ length: count }, (_, n): Row => [n, n % 3 === 0 ? null : `colour ${n}`]);
        for (const row of rows) bulk.add(row);
        bulk.flush();
        expect(rowsIn(database)).toEqual(rows);
        database.close();
      }),
      { numRuns: 50 },
    );
  });

  it('are written once, although flush is called again', () => {
    const database = opened();
    const bulk = bulkInto(database);
    bulk.add([1, 'red']);
    bulk.flush();
    bulk.flush();
    expect(rowsIn(database)).toEqual([[1, 'red']]);
  });

  it('meet each other in the order in which they were added', () => {
    const database = opened();
    const bulk = bulkInto(database, 'ON CONFLICT (n) DO UPDATE SET colour = excluded.colour');
    for (let turn = 0; turn < 45; turn += 1) bulk.add([1, `colour ${turn}`]);
    bulk.flush();
    expect(rowsIn(database)).toEqual([[1, 'colour 44']]);
  });
});
