import Database from 'better-sqlite3';
import { readModelBuilding } from './processing.errors.js';
import { ProjectionFolder } from './projection-folder.js';

interface Open {
  readonly generation: number;
  readonly database: Database.Database;
}

/** The read-only connections of one thread, one for each projection, each on the generation in force. */
export class ReadModelConnections {
  private readonly open = new Map<string, Open>();
  private readonly replaced = new Set<Database.Database>();

  constructor(private readonly folder: string) {}

  /**
   * @param generation  the generation known to be complete; 0 when there is none
   * @throws DomainError `READ_MODEL_BUILDING`
   */
  reader(name: string, generation: number): Database.Database {
    const open = this.open.get(name);
    if (open && open.generation >= generation && generation > 0) return open.database;
    if (open) this.replaced.add(open.database);
    this.open.delete(name);
    this.closeReplaced();
    if (generation === 0) throw readModelBuilding(name);
    return this.openNewest(name);
  }

  close(): void {
    for (const { database } of this.open.values()) this.replaced.add(database);
    this.open.clear();
    this.closeReplaced();
  }

  /** By listing the folder, not by number: a newer generation may have replaced the one that was announced. */
  private openNewest(name: string): Database.Database {
    const files = new ProjectionFolder(this.folder, name);
    const generation = files.newest();
    const database = new Database(files.path(generation), { readonly: true, fileMustExist: true });
    database.pragma('cache_size = -16384');
    this.open.set(name, { generation, database });
    return database;
  }

  private closeReplaced(): void {
    for (const database of this.replaced) {
      try {
        database.close();
        this.replaced.delete(database);
      } catch {
        // A query is still iterating over it: it is closed after the next swap, or with the thread.
      }
    }
  }
}
