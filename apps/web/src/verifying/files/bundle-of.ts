import { DomainError } from '#kernel';
import { MANIFEST_PATH, type BundleReader } from '#proof';
import type { BundleFile } from '../verification.js';
import type { FilesIn } from './files-in.js';
import { filesOfTar } from './tar.js';
import { filesOfZip } from './zip.js';

/**
 * An audit bundle as it was brought: a folder, or one file it was packed into (tar, tar.gz, zip). Nothing is read before it is asked for.
 * @throws DomainError `NO_BUNDLE` {path} when there is no manifest in it, `ARCHIVE_UNREADABLE` {path} for a packed file that cannot be opened
 */
export const bundleOf = async (brought: readonly BundleFile[]): Promise<BundleReader> => {
  const files = await filesOf(brought);
  // Packed or dropped together with the folder it lies in.
  const manifest = [...files.keys()].filter((path) => path === MANIFEST_PATH || path.endsWith(`/${MANIFEST_PATH}`)).sort(byLength)[0];
  if (manifest === undefined) throw new DomainError('NO_BUNDLE', { path: brought[0]?.path ?? '' }, 'invalid');
  const root = manifest.slice(0, -MANIFEST_PATH.length);
  const inside = [...files.keys()].filter((path) => path.startsWith(root)).map((path) => path.slice(root.length));
  return { read: async (path) => files.get(root + path)?.(), paths: () => inside };
};

const byLength = (one: string, other: string): number => one.length - other.length;

const filesOf = async (brought: readonly BundleFile[]): Promise<FilesIn> => {
  const [first] = brought;
  if (first && brought.length === 1 && /\.zip$/i.test(first.path)) return filesOfZip(first.file);
  if (first && brought.length === 1 && /\.(tar\.gz|tgz)$/i.test(first.path)) return filesOfTar(await unzipped(first));
  if (first && brought.length === 1 && /\.tar$/i.test(first.path)) return filesOfTar(first.file);
  return new Map(brought.map(({ path, file }) => [path, async () => new Uint8Array(await file.arrayBuffer())]));
};

const unzipped = async ({ path, file }: BundleFile): Promise<Blob> => {
  try {
    return await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  } catch (error) {
    throw new DomainError('ARCHIVE_UNREADABLE', { path }, 'invalid', { cause: error });
  }
};
