import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '#kernel';
import type { KeyEncryption, WrappedKey } from './key-encryption.js';
import { seal, unseal } from './sealed-box.js';
import { keyFileOpenToOthers, keyFileUnusable } from './vault.errors.js';

const KEY_BYTES = 32;

interface NamedKey {
  readonly name: string;
  readonly key: Buffer;
}

/** The key that takes over lies beside the one before until nothing is wrapped with that any more. */
export const nextKeyFile = (path: string): string => `${path}.next`;

/**
 * A key-encryption key in a file only its owner reads; made where there is none.
 * @throws DomainError `KEY_FILE_OPEN_TO_OTHERS`, `KEY_FILE_UNUSABLE`
 */
export const keyFile = (path: string): KeyEncryption => {
  let keys = readKeys(path);
  const named = (wrappedBy: string): NamedKey | undefined => keys.find(({ name }) => name === wrappedBy);
  const known = (wrappedBy: string): NamedKey | undefined => {
    // Another node may have changed the key, and its operator brought the file here.
    if (!named(wrappedBy)) keys = readKeys(path);
    return named(wrappedBy);
  };
  const unwrap = ({ wrapped, wrappedBy }: WrappedKey, keyId: string): Buffer | undefined => {
    const candidates = wrappedBy === null ? keys : [known(wrappedBy)];
    for (const candidate of candidates) {
      const key = candidate && unseal(candidate.key, wrapped, keyId);
      if (key) return key;
    }
    return undefined;
  };
  return {
    current: () => Promise.resolve(keys[0].name),
    wrap: (dataKey, keyId) => Promise.resolve({ wrapped: seal(keys[0].key, dataKey, keyId), wrappedBy: keys[0].name }),
    unwrap: (wrapped, keyId) => Promise.resolve(unwrap(wrapped, keyId)),
    knows: (wrappedBy) => Promise.resolve(known(wrappedBy) !== undefined),
    change: () => {
      readOrMake(nextKeyFile(path));
      keys = readKeys(path);
      return Promise.resolve(() => {
        // Takes the place of the one before in one step.
        renameSync(nextKeyFile(path), path);
        keys = readKeys(path);
        return Promise.resolve();
      });
    },
  };
};

/** The key things are wrapped with first, then the one before. */
const readKeys = (path: string): readonly [NamedKey, ...NamedKey[]] => {
  const before = named(readOrMake(path));
  return existsSync(nextKeyFile(path)) ? [named(readOrMake(nextKeyFile(path))), before] : [before];
};

/** A digest of random bytes tells nothing of them. */
const named = (key: Buffer): NamedKey => ({ name: createHash('sha256').update(key).digest('hex').slice(0, 16), key });

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
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) throw keyFileOpenToOthers(path);
  const key = readFileSync(path);
  if (key.length !== KEY_BYTES) throw keyFileUnusable(path);
  return key;
};
