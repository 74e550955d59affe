import { mkdir, readdir } from 'node:fs/promises';
import { DomainError } from '#kernel';

/**
 * Makes a folder, or takes one that holds nothing: whatever is there is never overwritten.
 * @throws DomainError `FOLDER_NOT_EMPTY` {folder}
 */
export const takeEmptyFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new DomainError('FOLDER_NOT_EMPTY', { folder }, 'precondition');
};
