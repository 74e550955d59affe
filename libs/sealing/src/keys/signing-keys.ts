import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, DomainError } from '#kernel';
import { formatPrivateKey, keyIdText, parsePrivateKey, parsePublicKey, type PrivateNoteKey, privateNoteKey } from '#proof';

const keyFile = /^log-[0-9a-f]{8}\.key$/;

/** Of Ed25519 (RFC 8032, section 5.1.5). */
const SEED_BYTES = 32;

/** What group and others may do with a file: nothing, for a key. */
const OTHERS = 0o077;

/**
 * The signing keys of the log: a file each, in the text form of signed notes, readable by its owner alone. Only the sealer reads them.
 *
 * Errors:
 *   SIGNING_KEY_MISSING     {file}  the key that has to sign is not there: put it back, never replace it by another
 *   SIGNING_KEY_EXPOSED     {file, mode}  others may read it
 *   SIGNING_KEY_UNREADABLE  {file}  this process may not read it, or it is no key, or another one
 */
export class SigningKeys {
  constructor(private readonly folder: string) {}

  /**
   * Makes a key and keeps it, durably before anything is signed with it.
   * @param name  origin of the log
   * @throws DomainError `KEY_NAME_INVALID`
   */
  make(name: string): PrivateNoteKey {
    const key = privateNoteKey(name, randomBytes(SEED_BYTES));
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    // `wx`: a key is never written over.
    const file = openSync(this.fileOf(key.id), 'wx', 0o600);
    try {
      writeSync(file, `${formatPrivateKey(key)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return key;
  }

  /** The one key there is, when a first run was cut short after it had made it; `undefined` when there is none, or several. */
  only(): PrivateNoteKey | undefined {
    const files = existsSync(this.folder) ? readdirSync(this.folder).filter((name) => keyFile.test(name)) : [];
    const [file] = files;
    return file !== undefined && files.length === 1 ? this.read(join(this.folder, file)) : undefined;
  }

  /** Whether the private half of a key is here; it is not read. */
  has(verifierKey: string): boolean {
    return existsSync(this.fileOf(parsePublicKey(verifierKey).id));
  }

  /** The private half of a key of the log. @throws DomainError as listed above */
  find(verifierKey: string): PrivateNoteKey {
    const { id, name } = parsePublicKey(verifierKey);
    const file = this.fileOf(id);
    const key = this.read(file);
    if (key.id !== id || key.name !== name) throw unreadable(file);
    return key;
  }

  private fileOf(id: number): string {
    return join(this.folder, `log-${keyIdText(id)}.key`);
  }

  private read(file: string): PrivateNoteKey {
    const mode = statSync(file, { throwIfNoEntry: false })?.mode;
    if (mode === undefined) throw new DomainError('SIGNING_KEY_MISSING', { file }, 'precondition');
    if ((mode & OTHERS) !== 0) throw new DomainError('SIGNING_KEY_EXPOSED', { file, mode: (mode & 0o777).toString(8) }, 'precondition');
    try {
      return parsePrivateKey(readFileSync(file, 'utf8').trimEnd());
    } catch (error) {
      throw unreadable(file, error);
    }
  }
}

const unreadable = (file: string, cause?: unknown): DomainError =>
  new DomainError('SIGNING_KEY_UNREADABLE', { file, reason: codeOf(cause) }, 'precondition', { cause });
