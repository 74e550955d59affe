import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, DomainError } from '#kernel';
import { copyDurably, digestOf } from './copy-file.js';
import { takeEmptyFolder } from './empty-folder.js';
import { backupPaths, readManifest, type BackedUpFile, type BackupManifest } from './manifest.js';

export interface RestoreOptions {
  readonly backup: string;
  /** empty, or not there yet */
  readonly dataFolder: string;
  readonly progressed: (done: number, total: number) => void;
}

/**
 * Puts a backup into an empty data folder. Each file is checked against the manifest before the first is copied, and each copy after it.
 *
 * The ledger gets its name last: a restore that was cut short leaves a folder that no server takes for a ledger with entries missing.
 * @throws DomainError `NOT_A_BACKUP` {folder}, `BACKUP_DAMAGED` {path}, `FOLDER_NOT_EMPTY` {folder}
 */
export const restore = async ({ backup, dataFolder, progressed }: RestoreOptions): Promise<BackupManifest> => {
  const manifest = await readManifest(backup);
  const { files } = manifest;
  const { ledger } = backupPaths;
  if (!files.some(({ path }) => path === ledger)) throw damaged(ledger);
  for (const [index, file] of files.entries()) {
    await assertWhole(join(backup, file.path), file);
    progressed(index + 1, files.length * 2);
  }
  await takeEmptyFolder(dataFolder);
  const nameOf = ({ path }: BackedUpFile) => join(dataFolder, path === ledger ? `${path}.restoring` : path);
  for (const [index, file] of files.entries()) {
    await copyDurably(join(backup, file.path), nameOf(file));
    await assertWhole(nameOf(file), file);
    progressed(files.length + index + 1, files.length * 2);
  }
  await rename(join(dataFolder, `${ledger}.restoring`), join(dataFolder, ledger));
  return manifest;
};

const assertWhole = async (file: string, { path, bytes, sha256 }: BackedUpFile): Promise<void> => {
  const found = await digestOf(file).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw damaged(path);
    throw error;
  });
  if (found.bytes !== bytes || found.sha256 !== sha256) throw damaged(path);
};

const damaged = (path: string): DomainError => new DomainError('BACKUP_DAMAGED', { path }, 'invalid');
