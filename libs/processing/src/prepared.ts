import type { Database, Statement } from 'better-sqlite3';

const statements = new WeakMap<Database, Map<string, Statement>>();

/**
 * The statement for this text on this connection, compiled once. It goes with its connection, so a query that takes its reader anew after
 * a rebuild gets a statement on the new file.
 */
export const prepared = <Parameters extends unknown[], Row>(database: Database, sql: string): Statement<Parameters, Row> => {
  let known = statements.get(database);
  if (!known) statements.set(database, (known = new Map<string, Statement>()));
  let statement = known.get(sql);
  if (!statement) known.set(sql, (statement = database.prepare(sql)));
  // The types of a statement exist only at compile time; the text is what the caller vouches for.
  return statement as Statement<Parameters, Row>;
};
