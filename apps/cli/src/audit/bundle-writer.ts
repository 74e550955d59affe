import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatManifest, MANIFEST_PATH, type Manifest } from '#proof';

/** Writes the files of an audit bundle and remembers the digest of each; the manifest comes last. */
export class BundleWriter {
  private readonly digests: Record<string, string> = {};
  private readonly folders = new Set<string>();

  /** @param folder  empty */
  constructor(private readonly folder: string) {}

  /** @param path  below the folder, with `/` */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    await this.put(path, content);
    this.digests[path] = createHash('sha256').update(content).digest('hex');
  }

  async finish(head: Pick<Manifest, 'origin' | 'size' | 'root'>): Promise<void> {
    await this.put(MANIFEST_PATH, formatManifest({ ...head, files: this.digests }));
  }

  get files(): number {
    return Object.keys(this.digests).length;
  }

  private async put(path: string, content: string | Uint8Array): Promise<void> {
    const target = join(this.folder, path);
    const folder = dirname(target);
    if (!this.folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      this.folders.add(folder);
    }
    await writeFile(target, content, { flag: 'wx' });
  }
}
