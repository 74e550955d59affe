import Database from 'better-sqlite3';
import type { Checkpoint, TreeHead } from '#proof';

const table = `
  CREATE TABLE IF NOT EXISTS witnessed (
    origin TEXT PRIMARY KEY,
    size   INTEGER NOT NULL,
    root   BLOB    NOT NULL
  ) STRICT;

  CREATE TRIGGER IF NOT EXISTS witnessed_never_shrinks BEFORE UPDATE ON witnessed WHEN NEW.size < OLD.size
  BEGIN SELECT RAISE(ABORT, 'a witness never goes back'); END;

  CREATE TRIGGER IF NOT EXISTS witnessed_is_never_forgotten BEFORE DELETE ON witnessed
  BEGIN SELECT RAISE(ABORT, 'a witness never forgets'); END;
`;

/** What a witness remembers: of each log, the last tree head it cosigned. Durable before anybody is answered. */
export class WitnessMemory {
  private readonly database: Database.Database;
  private readonly select;
  private readonly upsert;

  constructor(file: string) {
    this.database = new Database(file);
    this.database.pragma('journal_mode = WAL');
    this.database.pragma('synchronous = FULL');
    this.database.exec(table);
    this.select = this.database.prepare<[string], TreeHead>('SELECT size, root FROM witnessed WHERE origin = ?');
    this.upsert = this.database.prepare(
      'INSERT INTO witnessed (origin, size, root) VALUES (?, ?, ?) ON CONFLICT (origin) DO UPDATE SET size = excluded.size, root = excluded.root',
    );
  }

  last(origin: string): TreeHead | undefined {
    return this.select.get(origin);
  }

  /**
   * Decides on what is remembered and remembers what is decided, in one transaction: side by side, two requests could otherwise be answered on
   * the same memory.
   */
  deciding<Answer extends { readonly remember?: Checkpoint }>(decide: () => Answer): Answer {
    return this.database
      .transaction(() => {
        const answer = decide();
        if (answer.remember) this.upsert.run(answer.remember.origin, answer.remember.size, answer.remember.root);
        return answer;
      })
      .immediate();
  }

  close(): void {
    this.database.close();
  }
}
