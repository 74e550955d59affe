import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, DomainError } from '#kernel';

const KEY_BYTES = 32;

/**
 * Digests of what is too short to be hashed alone: letter codes, addresses. Whoever has the tables but not the key can try nothing.
 * @param purpose  the same text for two purposes gives two digests
 */
export type KeyedDigest = (purpose: 'letter' | 'setUp' | 'throttle' | 'challenge' | 'identity', text: string) => string;

/**
 * Reads the key of the server from a file only its owner reads; makes it where there is none.
 * @throws DomainError `KEY_FILE_OPEN_TO_OTHERS` {path}, `KEY_FILE_UNUSABLE` {path}
 */
export const keyedDigestOf = (path: string): KeyedDigest => {
  const key = readOrMake(path);
  return (purpose, text) => createHmac('sha256', key).update(`${purpose}\n${text}`).digest('base64url');
};

const readOrMake = (path: string): Buffer => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const key = randomBytes(KEY_BYTES);
    writeFileSync(path, key, { flag: 'wx', mode: 0o600, flush: true });
    return key;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  // Windows has no such bits: there the folder is what protects it.
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
    throw new DomainError('KEY_FILE_OPEN_TO_OTHERS', { path }, 'unavailable');
  const key = readFileSync(path);
  if (key.length !== KEY_BYTES) throw new DomainError('KEY_FILE_UNUSABLE', { path }, 'unavailable');
  return key;
};
