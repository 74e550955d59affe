import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** A read model as it lies in its folder while no server follows the ledger. */
export interface ReadModelFile {
  readonly name: string;
  readonly version: number;
  readonly generation: number;
  /** ledger number of the last entry in its rows; -1 before the first */
  readonly number: number;
}

const fileName = /^(?<name>[a-z-]+)\.(?<generation>[1-9]\d*)\.sqlite$/;

/** The complete generation of each read model, read only: what is looked at is not changed by looking. */
export const readModelFilesIn = (folder: string): readonly ReadModelFile[] => {
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

const checkpointIn = (file: string): Pick<ReadModelFile, 'version' | 'number'> => {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const row = database.prepare<[], { version: number; number: number }>('SELECT version, number FROM projection_checkpoint').get();
    return { version: row?.version ?? 0, number: row?.number ?? -1 };
  } finally {
    database.close();
  }
};
