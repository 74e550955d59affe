import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { codeOf } from '#kernel';
import type { KeyEncryption } from './key-encryption.js';
import { seal, unseal } from './sealed-box.js';
import { keyFileOpenToOthers, keyFileUnusable } from './vault.errors.js';

const KEY_BYTES = 32;

/**
 * A key-encryption key in a file only its owner reads; made where there is none.
 * @throws DomainError `KEY_FILE_OPEN_TO_OTHERS`, `KEY_FILE_UNUSABLE`
 */
export const keyFile = (path: string): KeyEncryption => {
  const key = readOrMake(path);
  return {
    wrap: (dataKey, personId) => seal(key, dataKey, personId),
    unwrap: (wrapped, personId) => unseal(key, wrapped, personId),
  };
};

const readOrMake = (path: string): Buffer => {
  try {
    const key = randomBytes(KEY_BYTES);
    writeFileSync(path, key, { flag: 'wx', mode: 0o600, flush: true });
    return key;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  // Windows has no such bits: there the folder is what protects it.
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) throw keyFileOpenToOthers(path);
  const key = readFileSync(path);
  if (key.length !== KEY_BYTES) throw keyFileUnusable(path);
  return key;
};
