import { migrate, type TableMigrations } from './migrate.js';
import { openPostgres } from './postgres.js';
import { openSqlite } from './sqlite.js';
import type { Tables, TablesPlace } from './tables.js';

/**
 * Opens tables and brings them to their last shape.
 * @param migrations  the steps to that shape, the same for both engines: `001-accounts`
 * @throws DomainError `TABLES_UNAVAILABLE` when the database is not reached; `TABLES_NEWER` when a later version of the program made them
 */
export const openTables = async <Schema>(place: TablesPlace, migrations: TableMigrations): Promise<Tables<Schema>> => {
  if (place.kind === 'sqlite') return migrated(openSqlite<Schema>(place.file), migrations);
  const { connectionString, schema = 'public' } = place;
  return migrated(await openPostgres<Schema>(connectionString, schema), migrations, schema);
};

const migrated = async <Schema>(tables: Tables<Schema>, migrations: TableMigrations, schema?: string): Promise<Tables<Schema>> => {
  try {
    await migrate(tables.db, migrations, schema);
    return tables;
  } catch (error) {
    await tables.close();
    throw error;
  }
};
