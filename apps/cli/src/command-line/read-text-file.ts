import { readFile } from 'node:fs/promises';
import { fileRefusalOf } from '../refusals/file-refusals.js';

/** The text of a file a user named. @throws DomainError `FILE_NOT_FOUND`, `NOT_A_FILE`, `ACCESS_DENIED`, `FILE_TOO_LARGE`, each with {path} */
export const readTextFile = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw fileRefusalOf(error, path) ?? error;
  }
};
