import { Kysely, PostgresDialect, sql, type PostgresPool } from 'kysely';
import type { Pool } from 'pg';
import { tablesUnavailable } from './tables.errors.js';
import type { Tables } from './tables.js';

/** Milliseconds after which a database that does not answer is told to be away. */
const CONNECT_WITHIN_MS = 5_000;

/**
 * Tables in a schema of a PostgreSQL database. The driver is loaded by those who use it only.
 * @throws DomainError `TABLES_UNAVAILABLE`
 */
export const openPostgres = async <Schema>(connectionString: string, schema: string): Promise<Tables<Schema>> => {
  const { default: pg } = await import('pg');
  const types = new pg.TypeOverrides();
  // Sums and sequences are numbers; none of ours is past 2^53.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({ connectionString, types, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  // An idle connection was lost: the next one asked for is a new one, or says why not.
  pool.on('error', () => undefined);
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool: refusingByCode(pool),
      onCreateConnection: async (connection) => {
        await connection.executeQuery(sql`set search_path to ${sql.id(schema)}`.compile(db));
      },
    }),
  });
  const tables: Tables<Schema> = { kind: 'postgres', db, scrub: () => vacuum(db, schema), close: () => db.destroy() };
  try {
    await sql`select 1`.execute(db);
    return tables;
  } catch (error) {
    await tables.close();
    throw error;
  }
};

const refusingByCode = (pool: Pool): PostgresPool => ({
  connect: async () => {
    try {
      return await pool.connect();
    } catch (error) {
      throw tablesUnavailable(error);
    }
  },
  end: () => pool.end(),
});

const vacuum = async <Schema>(db: Kysely<Schema>, schema: string): Promise<void> => {
  const { rows } = await sql<{ readonly name: string }>`select tablename as name from pg_tables where schemaname = ${schema}`.execute(db);
  for (const { name } of rows) await sql`vacuum ${sql.id(schema, name)}`.execute(db);
};
