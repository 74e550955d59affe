import type { Kysely } from 'kysely';

/** Where tables beside the ledger lie: a file of this node, or a database that several nodes share. */
export type TablesPlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'postgres';
      /** `postgres://user:password@host:5432/database` */
      readonly connectionString: string;
      /** made when it is not there; `public` when absent */
      readonly schema?: string;
    };

/** Tables that are open. */
export interface Tables<Schema> {
  readonly kind: TablesPlace['kind'];
  readonly db: Kysely<Schema>;
  /** What was deleted leaves the files: SQLite's write-ahead log is emptied, PostgreSQL's tables are vacuumed. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
