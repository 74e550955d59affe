import { Migrator, type Kysely, type Migration } from 'kysely';
import { tablesNewer } from './tables.errors.js';

/** One step to a later shape. */
export interface TableMigration {
  up(db: Kysely<unknown>): Promise<void>;
}

/** Steps by name, in the order of their names. A step that was published is never changed: what is to be otherwise is another step. */
export type TableMigrations = Readonly<Record<string, TableMigration>>;

/**
 * Takes the steps that were not taken yet, all of them or none; two nodes that start together wait for each other.
 * @param schema  where PostgreSQL has these tables
 * @throws DomainError `TABLES_NEWER`
 */
export const migrate = async <Schema>(db: Kysely<Schema>, migrations: TableMigrations, schema?: string): Promise<void> => {
  const steps = Object.fromEntries(Object.entries(migrations).map(([name, { up }]): [string, Migration] => [name, { up }]));
  const provider = { getMigrations: () => Promise.resolve(steps) };
  const { error } = await new Migrator({ db, provider, migrationTableSchema: schema }).migrateToLatest();
  if (error === undefined) return;
  if (isUnknownStep(error)) throw tablesNewer(error);
  // What a step threw.
  throw error as Error;
};

/** Steps were taken that are not in the list; the library has no code for it. */
const isUnknownStep = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'message' in error && String(error.message).startsWith('corrupted migrations');
