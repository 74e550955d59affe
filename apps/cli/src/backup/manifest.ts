import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { codeOf, DomainError } from '#kernel';
import { accessFiles } from '../../../api/src/composition/accounts-of.js';

export interface BackedUpFile {
  /** from the folder of the backup, with slashes */
  readonly path: string;
  readonly bytes: number;
  /** hexadecimal */
  readonly sha256: string;
}

/** What a backup consists of. It is written last: a folder without it is a backup that was cut short. */
export interface BackupManifest {
  readonly format: 'unevoix-backup/1';
  readonly createdAt: string;
  /** entries in the copied ledger */
  readonly entries: number;
  readonly files: readonly BackedUpFile[];
}

/** Where things lie in a backup: as in a data folder, so that a restored one is used as it is. */
export const backupPaths = {
  ledger: 'ledger.sqlite',
  documents: 'documents',
  processes: 'processes',
  vault: 'vault/vault.sqlite',
  access: accessFiles.tables,
  seal: 'seal',
} as const;

export const manifestIn = (backup: string): string => join(backup, 'manifest.json');

/** @throws DomainError `NOT_A_BACKUP` {folder} */
export const readManifest = async (backup: string): Promise<BackupManifest> => {
  const manifest = await parsed(backup);
  if (!isManifest(manifest)) throw notABackup(backup);
  return manifest;
};

const parsed = async (backup: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(manifestIn(backup), 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') throw notABackup(backup, error);
    throw error;
  }
};

const notABackup = (folder: string, cause?: unknown): DomainError => new DomainError('NOT_A_BACKUP', { folder }, 'invalid', { cause });

const isManifest = (value: unknown): value is BackupManifest =>
  isObject(value) &&
  value['format'] === 'unevoix-backup/1' &&
  typeof value['createdAt'] === 'string' &&
  Number.isSafeInteger(value['entries']) &&
  Array.isArray(value['files']) &&
  value['files'].every(isBackedUpFile);

const isBackedUpFile = (value: unknown): value is BackedUpFile =>
  isObject(value) &&
  typeof value['path'] === 'string' &&
  isInside(value['path']) &&
  Number.isSafeInteger(value['bytes']) &&
  /^[0-9a-f]{64}$/.test(String(value['sha256']));

/** A backup may come from anywhere: nothing in it is written outside the folder it is restored to. */
const isInside = (path: string): boolean =>
  /^[\w.-]+(\/[\w.-]+)*$/.test(path) && !normalize(path).startsWith('..') && !path.includes('/../');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
