import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keyIdText, parsePublicKey, type PrivateNoteKey } from '#proof';
import { keyUnreadable, newKey, readKeyFile, writeKeyFile } from './key-file.js';

const keyFile = /^log-[0-9a-f]{8}\.key$/;

/** The signing keys of the log, a file each. Only the sealer reads them. */
export class SigningKeys {
  constructor(private readonly folder: string) {}

  /**
   * Makes a key and keeps it.
   * @param name  origin of the log
   * @throws DomainError `KEY_NAME_INVALID`
   */
  make(name: string): PrivateNoteKey {
    const key = newKey(name, 'ed25519');
    writeKeyFile(this.fileOf(key.id), key);
    return key;
  }

  /** The one key there is, when a first run was cut short after it had made it; `undefined` when there is none, or several. */
  only(): PrivateNoteKey | undefined {
    const files = existsSync(this.folder) ? readdirSync(this.folder).filter((name) => keyFile.test(name)) : [];
    const [file] = files;
    return file !== undefined && files.length === 1 ? readKeyFile(join(this.folder, file)) : undefined;
  }

  /** Whether the private half of a key is here; it is not read. */
  has(verifierKey: string): boolean {
    return existsSync(this.fileOf(parsePublicKey(verifierKey).id));
  }

  /** The private half of a key of the log. @throws DomainError `SIGNING_KEY_MISSING`, `SIGNING_KEY_EXPOSED`, `SIGNING_KEY_UNREADABLE` */
  find(verifierKey: string): PrivateNoteKey {
    const { id, name } = parsePublicKey(verifierKey);
    const file = this.fileOf(id);
    const key = readKeyFile(file);
    if (key.id !== id || key.name !== name) throw keyUnreadable(file);
    return key;
  }

  private fileOf(id: number): string {
    return join(this.folder, `log-${keyIdText(id)}.key`);
  }
}
