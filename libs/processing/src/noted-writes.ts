import type { Database, Statement } from 'better-sqlite3';

/** One writing statement with its values, to be run again. */
export type Write = () => unknown;

/** Notes what is written while it is only tried, so that it can be written for good without asking a second time what is to be written. */
export class NotedWrites {
  /** for whoever writes: statements prepared here are noted */
  readonly database: Database;
  private noted: Write[] | undefined;

  constructor(database: Database) {
    const prepare = (sql: string): Statement => this.noting(database.prepare(sql));
    this.database = Object.create(database, { prepare: { value: prepare } }) as Database;
  }

  /** @param attempt  is given the list it writes into, to shorten what it takes back */
  during<Answer>(attempt: (writes: Write[]) => Answer): Answer {
    const writes: Write[] = [];
    this.noted = writes;
    try {
      return attempt(writes);
    } finally {
      this.noted = undefined;
    }
  }

  private noting(statement: Statement): Statement {
    if (statement.readonly) return statement;
    for (const how of ['run', 'get', 'all'] as const) {
      const write: (...values: unknown[]) => unknown = statement[how].bind(statement);
      const noted = (...values: unknown[]): unknown => {
        this.noted?.push(() => write(...values));
        return write(...values);
      };
      Object.defineProperty(statement, how, { value: noted });
    }
    return statement;
  }
}
