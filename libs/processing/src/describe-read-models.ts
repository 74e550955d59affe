import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { codeOf } from '#kernel';
import type { ProjectionStatus } from './processing-status.js';

/** A read model as its file tells it, while nobody follows the ledger. */
export type ReadModelDescription = Pick<ProjectionStatus, 'name' | 'version' | 'generation' | 'number'>;

const fileName = /^(?<name>[a-z-]+)\.(?<generation>[1-9]\d*)\.sqlite$/;

/** What a file says that was damaged: it stands at the beginning, and is built anew when a node starts. */
const atTheBeginning = { version: 0, number: -1 };

/** The newest complete generation of each read model in a folder, by name, opened to be read only. */
export const describeReadModels = (folder: string): readonly ReadModelDescription[] => {
  const newest = new Map<string, number>();
  for (const file of filesIn(folder)) {
    const { name, generation } = fileName.exec(file)?.groups ?? {};
    if (name !== undefined) newest.set(name, Math.max(newest.get(name) ?? 0, Number(generation)));
  }
  return [...newest].map(([name, generation]) => ({ name, generation, ...checkpointIn(join(folder, `${name}.${generation}.sqlite`)) }));
};

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return []; // not made yet
  }
};

const checkpointIn = (file: string): Pick<ReadModelDescription, 'version' | 'number'> => {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const select = database.prepare<[], typeof atTheBeginning>('SELECT version, number FROM projection_checkpoint');
    return select.get() ?? atTheBeginning;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') return atTheBeginning;
    throw error;
  } finally {
    database.close();
  }
};
