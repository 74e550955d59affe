import { readFile } from 'node:fs/promises';
import { fileRefusalOf } from '../refusals/file-refusals.js';

/** The bytes of a file a user named, whatever they mean. @throws DomainError as `readTextFile` */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileRefusalOf(error, path) ?? error;
  }
};
