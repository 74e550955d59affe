import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, DomainError } from '#kernel';
import { formatPrivateKey, type KeyType, parsePrivateKey, type PrivateNoteKey, privateNoteKey } from '#proof';

/** Of Ed25519 (RFC 8032, section 5.1.5). */
const SEED_BYTES = 32;

/** What group and others may do with a file: nothing, for a key. */
const OTHERS = 0o077;

/**
 * A new key of a signer.
 * @param name  of the log or of the witness
 * @throws DomainError `KEY_NAME_INVALID`
 */
export const newKey = (name: string, type: KeyType): PrivateNoteKey => privateNoteKey(name, randomBytes(SEED_BYTES), type);

/** Keeps a key in a file of its own, readable by its owner alone, durably before anything is signed with it. A key is never written over. */
export const writeKeyFile = (path: string, key: PrivateNoteKey): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, `${formatPrivateKey(key)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * Errors:
 *   SIGNING_KEY_MISSING     {file}  the key that has to sign is not there: put it back, never replace it by another
 *   SIGNING_KEY_EXPOSED     {file, mode}  others may read it
 *   SIGNING_KEY_UNREADABLE  {file}  this process may not read it, or it is no key
 */
export const readKeyFile = (file: string): PrivateNoteKey => {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  if (mode === undefined) throw new DomainError('SIGNING_KEY_MISSING', { file }, 'precondition');
  if ((mode & OTHERS) !== 0) throw new DomainError('SIGNING_KEY_EXPOSED', { file, mode: (mode & 0o777).toString(8) }, 'precondition');
  try {
    return parsePrivateKey(readFileSync(file, 'utf8').trimEnd());
  } catch (error) {
    throw keyUnreadable(file, error);
  }
};

export const keyUnreadable = (file: string, cause?: unknown): DomainError =>
  new DomainError('SIGNING_KEY_UNREADABLE', { file, reason: codeOf(cause) }, 'precondition', { cause });
