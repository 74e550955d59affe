import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '#kernel';

const digestPattern = /^[0-9a-f]{64}$/;

/**
 * Texts anyone may read and that are kept for ever: agendas, resolutions, reports. Each is a file named by the SHA-256 of its bytes, so that
 * the ledger holds only the digest and a reader can check what she was given.
 */
export class PublicDocuments {
  constructor(private readonly folder: string) {}

  /**
   * Keeps a text, durably, before the entry that names it is written.
   * @returns SHA-256 of the text in UTF-8, hexadecimal
   */
  async put(text: string): Promise<string> {
    const bytes = Buffer.from(text, 'utf8');
    const digest = createHash('sha256').update(bytes).digest('hex');
    const path = this.pathOf(digest);
    await mkdir(dirname(path), { recursive: true });
    // A reader never meets half a file: it appears under its name only when it is whole and on the disk.
    const unfinished = `${path}.${randomUUID()}`;
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return digest;
  }

  /** @returns the text; `undefined` when there is none under this digest */
  async get(digest: string): Promise<string | undefined> {
    if (!digestPattern.test(digest)) return undefined;
    try {
      return await readFile(this.pathOf(digest), 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  private pathOf(digest: string): string {
    return join(this.folder, digest.slice(0, 2), digest);
  }
}
