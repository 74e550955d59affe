import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { codeOf } from '#kernel';
import type { BundleReader } from '#proof';

/** An audit bundle in a folder. */
export class FolderBundle implements BundleReader {
  constructor(private readonly folder: string) {}

  async read(path: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(join(this.folder, path));
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' || codeOf(error) === 'EISDIR') return undefined;
      throw error;
    }
  }

  /** Folder by folder: a long log has many files, and no list of them is held. */
  paths(): AsyncIterable<string> {
    return this.below(this.folder);
  }

  private async *below(folder: string): AsyncGenerator<string> {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) yield* this.below(path);
      else yield relative(this.folder, path).split(sep).join('/');
    }
  }
}
