import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, DomainError } from '#kernel';
import { vaultFilesIn } from '#vault';
import { pathsIn, processesFolderOf, type Configuration } from '../../../api/src/composition/configuration.js';
import { copyDatabase } from './copy-database.js';
import { copyDurably } from './copy-file.js';

/** Keys are copied for so long at most: what was erased is then noise in every copy of the vault. */
const DAYS = 30;

/** What says of a folder that it holds keys, and until when they may be used. */
const MANIFEST = 'keys.json';

interface KeyManifest {
  readonly format: 'unevoix-keys/1';
  readonly createdAt: string;
  readonly expiresAt: string;
}

/**
 * Copies the keys of the vault into a folder of this instant, and deletes the copies beside it that are too old.
 * @returns the folder of the copy, and how many were deleted
 * @throws DomainError `KEYS_NOT_IN_FILES` when the vault is in a database, or there is none
 */
export const backUpKeys = async ({ dataFolder }: Configuration, folder: string, now: string) => {
  const { keys, keyFile } = vaultFilesIn(pathsIn(dataFolder).vault);
  if (!existsSync(keys)) throw new DomainError('KEYS_NOT_IN_FILES', { folder: dataFolder }, 'notFound');
  const target = join(folder, now.replaceAll(/[:.]/g, '-'));
  await mkdir(target, { recursive: true, mode: 0o700 });
  await copyDatabase(keys, join(target, 'keys.sqlite'));
  await copyDurably(keyFile, join(target, 'key-encryption.key'));
  for (const file of ['keys.sqlite', 'key-encryption.key']) await chmod(join(target, file), 0o600);
  const expiresAt = new Date(Date.parse(now) + DAYS * 86_400_000).toISOString();
  const manifest: KeyManifest = { format: 'unevoix-keys/1', createdAt: now, expiresAt };
  await writeFile(join(target, MANIFEST), `${JSON.stringify(manifest)}\n`, { flush: true });
  return { backup: target, expiresAt, deleted: await deleteExpired(folder, now) };
};

const deleteExpired = async (folder: string, now: string): Promise<number> => {
  let deleted = 0;
  for (const name of await readdir(folder)) {
    const manifest = await manifestIn(join(folder, name));
    if (!manifest || manifest.expiresAt > now) continue;
    await rm(join(folder, name), { recursive: true });
    deleted += 1;
  }
  return deleted;
};

/**
 * Brings keys back beside a vault that has none. What was erased since they were copied is erased again when the server starts.
 * @throws DomainError `NOT_A_BACKUP`, `KEY_BACKUP_EXPIRED` {expiresAt}, `FOLDER_NOT_EMPTY` when there are keys already
 */
export const restoreKeys = async (configuration: Configuration, backup: string, now: string): Promise<void> => {
  const manifest = await manifestIn(backup);
  if (!manifest) throw new DomainError('NOT_A_BACKUP', { folder: backup }, 'invalid');
  const { expiresAt } = manifest;
  if (expiresAt <= now) throw new DomainError('KEY_BACKUP_EXPIRED', { expiresAt }, 'precondition');
  const { keys, keyFile } = vaultFilesIn(pathsIn(configuration.dataFolder).vault);
  for (const file of [keys, keyFile]) if (existsSync(file)) throw new DomainError('FOLDER_NOT_EMPTY', { folder: file }, 'precondition');
  await copyDurably(join(backup, 'keys.sqlite'), keys);
  await copyDurably(join(backup, 'key-encryption.key'), keyFile);
  for (const file of [keys, keyFile]) await chmod(file, 0o600);
  for (const process of ['purge-erased', 'purge-superseded'])
    await rm(join(processesFolderOf(configuration), `${process}.process.sqlite`), { force: true });
};

const manifestIn = async (folder: string): Promise<KeyManifest | undefined> => {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return '{}';
    throw error;
  });
  const manifest: unknown = JSON.parse(text);
  return isKeyManifest(manifest) ? manifest : undefined;
};

const isKeyManifest = (value: unknown): value is KeyManifest =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 'unevoix-keys/1' &&
  'expiresAt' in value &&
  typeof value.expiresAt === 'string';
