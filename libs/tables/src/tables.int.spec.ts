import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type Postgres } from '../../../test/support/postgres.js';
import { openTables, type TableMigrations, type Tables, type TablesPlace } from './index.js';

interface Notes {
  note: { name: string; weight: number; seal: Buffer };
}

const first: TableMigrations = {
  '001-notes': {
    up: (db) =>
      db.schema
        .createTable('note')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('weight', 'bigint', (column) => column.notNull())
        .addColumn('seal', 'bytea', (column) => column.notNull())
        .execute(),
  },
};
const second: TableMigrations = {
  ...first,
  '002-index': { up: (db) => db.schema.createIndex('heavy').on('note').column('weight').execute() },
};
const unfinished: TableMigrations = {
  ...first,
  '002-unfinished': {
    up: async (db) => {
      await db.schema.createTable('half').addColumn('name', 'text').execute();
      throw new Error('the power went');
    },
  },
};

const CANARY = 'Quetzalcoatlson';

describe.each(['sqlite', 'postgres'] as const)('tables in %s', (kind) => {
  let folder: string;
  let postgres: Postgres | undefined;
  let place: TablesPlace;
  let opened: Tables<Notes>[];

  const open = async (migrations = first): Promise<Tables<Notes>> => {
    const tables = await openTables<Notes>(place, migrations);
    opened.push(tables);
    return tables;
  };
  const note = (name: string) => ({ name, weight: 2 ** 40, seal: Buffer.from([0, 255]) });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'unevoix-tables-'));
    postgres = kind === 'postgres' ? await startPostgres() : undefined;
  }, 60_000);

  afterAll(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true });
  });

  let count = 0;
  beforeEach(() => {
    opened = [];
    place = postgres?.place() ?? { kind: 'sqlite', file: join(folder, String(count++), 'tables.sqlite') };
  });

  afterEach(async () => {
    for (const tables of opened) await tables.close();
  });

  it('keeps text, whole numbers and bytes as they were given', async () => {
    const { db } = await open();
    await db.insertInto('note').values(note('a')).execute();
    expect(await db.selectFrom('note').selectAll().execute()).toEqual([note('a')]);
  });

  it('takes the steps that were not taken yet, and keeps what is there', async () => {
    const before = await open();
    await before.db.insertInto('note').values(note('a')).execute();
    await before.close();
    const { db } = await open(second);
    expect(await db.selectFrom('note').select('name').execute()).toEqual([{ name: 'a' }]);
  });

  it('takes a step whole or not at all', async () => {
    await expect(open(unfinished)).rejects.toThrow('the power went');
    const { db } = await open();
    const tables = await db.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain('half');
  });

  it('refuses tables a later version has changed', async () => {
    await (await open(second)).close();
    await expect(open(first)).rejects.toMatchObject({ code: 'TABLES_NEWER', kind: 'unavailable' });
  });

  it('lets two nodes open them at once', async () => {
    if (kind === 'sqlite') return; // a file has one node
    const [one, other] = await Promise.all([open(), open()]);
    await one.db.insertInto('note').values(note('a')).execute();
    expect(await other.db.selectFrom('note').select('name').execute()).toEqual([{ name: 'a' }]);
  });

  it('takes back what was not finished, and lets others wait for what is', async () => {
    const { db } = await open();
    const refused = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('note').values(note('refused')).execute();
      throw new Error('no');
    });
    const kept = db.transaction().execute((transaction) => transaction.insertInto('note').values(note('kept')).execute());
    await expect(refused).rejects.toThrow('no');
    await kept;
    expect(await db.selectFrom('note').select('name').execute()).toEqual([{ name: 'kept' }]);
  });

  it('keeps nothing of what was deleted', async () => {
    const tables = await open();
    await tables.db.insertInto('note').values(note(CANARY)).execute();
    await tables.db.deleteFrom('note').execute();
    await tables.scrub();
    expect(await tables.db.selectFrom('note').selectAll().execute()).toEqual([]);
    if (place.kind !== 'sqlite') return;
    const bytes = [place.file, `${place.file}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file, 'latin1'));
    expect(bytes.join('')).not.toContain(CANARY);
  });

  it('is for its owner only', async () => {
    await open();
    if (place.kind !== 'sqlite') return;
    expect(statSync(place.file).mode & 0o777).toBe(0o600);
    expect(statSync(join(place.file, '..')).mode & 0o777).toBe(0o700);
  });
});

describe('a database that is away', () => {
  it('is refused by a code, and the attempt leaves nothing open', () =>
    expect(openTables({ kind: 'postgres', connectionString: 'postgres://nobody@127.0.0.1:1/none' }, first)).rejects.toMatchObject({
      code: 'TABLES_UNAVAILABLE',
      kind: 'unavailable',
    }));
});
