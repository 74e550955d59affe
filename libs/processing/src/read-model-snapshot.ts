import type { Database } from 'better-sqlite3';
import SqliteDatabase from 'better-sqlite3';
import { readModelBuilding, readModelUnknown } from './processing.errors.js';
import { readCheckpoint } from './projection-checkpoint.js';
import { ProjectionFolder } from './projection-folder.js';
import type { Projection } from './projection.js';
import type { ProjectionStatus } from './processing-status.js';
import type { Freshness, ReadModels } from './read-models.js';

interface Held {
  readonly database: Database;
  readonly number: number;
  readonly version: number;
  readonly generation: number;
}

/**
 * Read models as they were at one moment, each at the number it had come to: for somebody who reads them whole, beside whoever writes them.
 * Nothing is waited for and nothing moves.
 */
export class ReadModelSnapshot implements ReadModels {
  private readonly held = new Map<string, Held>();

  /** @throws DomainError `READ_MODEL_BUILDING` {name}: there is none yet that this version could read */
  constructor(folder: string, projections: readonly Projection[]) {
    try {
      for (const projection of projections) this.held.set(projection.name, hold(folder, projection));
    } catch (error) {
      this.close();
      throw error;
    }
  }

  reader(name: string): Database {
    return this.named(name).database;
  }

  waitFor(name: string, minNumber: number | undefined): Promise<Freshness> {
    const { number } = this.named(name);
    return Promise.resolve({ number, stale: number < (minNumber ?? -1) });
  }

  status(): readonly ProjectionStatus[] {
    const still = { state: 'paused', lagEvents: 0, secondsSinceProgress: 0 } as const;
    return [...this.held].map(([name, { number, version, generation }]) => ({ name, number, version, generation, ...still }));
  }

  close(): void {
    for (const { database } of this.held.values()) database.close();
    this.held.clear();
  }

  private named(name: string): Held {
    const held = this.held.get(name);
    if (!held) throw readModelUnknown(name);
    return held;
  }
}

const hold = (folder: string, projection: Projection): Held => {
  const files = new ProjectionFolder(folder, projection.name);
  const generation = files.newest();
  if (generation === 0) throw readModelBuilding(projection.name);
  const database = new SqliteDatabase(files.path(generation), { readonly: true, fileMustExist: true });
  // Held from the first read on: what is written meanwhile is not seen.
  database.exec('BEGIN');
  const { readable, progress } = readCheckpoint(database, projection);
  if (readable) return { database, number: progress.checkpoint?.number ?? -1, version: projection.version, generation };
  database.close();
  throw readModelBuilding(projection.name);
};
