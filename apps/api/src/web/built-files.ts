import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';

export interface CompressedBody {
  readonly encoding: 'br' | 'gzip';
  /** what `Accept-Encoding` says when it may be sent */
  readonly accepted: RegExp;
  readonly body: Buffer;
}

/** A file of the built pages, ready to be sent. */
export interface BuiltFile {
  readonly contentType: string;
  readonly etag: string;
  readonly body: Buffer;
  /** the same body as the build compressed it, smallest first; none where that is not worth it */
  readonly compressed: readonly CompressedBody[];
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.go': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const compressions = [
  { encoding: 'br', accepted: /\bbr\b(?!;q=0(\.0+)?\b)/, extension: '.br' },
  { encoding: 'gzip', accepted: /\bgzip\b(?!;q=0(\.0+)?\b)/, extension: '.gz' },
] as const;

/** The folder this program stands in: that of its package.json, whether it runs from its sources or as built. */
const packageFolder = (below: string): string => {
  const parent = dirname(below);
  return existsSync(join(below, 'package.json')) || parent === below ? below : packageFolder(parent);
};

/** Where the build leaves the pages. */
export const builtPages = join(packageFolder(import.meta.dirname), 'dist/web');

/**
 * The built pages by their path, `/assets/index-1a2b.js`; none before the first build. They are small enough to be kept in memory, and what
 * is not among them cannot be asked for.
 */
export const builtFiles = (folder = builtPages): ReadonlyMap<string, BuiltFile> => {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in contentTypes)
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, builtFile(file)]));
};

const builtFile = (file: string): BuiltFile => {
  const body = readFileSync(file);
  return {
    contentType: contentTypes[extname(file)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    body,
    compressed: compressions
      .filter(({ extension }) => existsSync(file + extension))
      .map(({ encoding, accepted, extension }) => ({ encoding, accepted, body: readFileSync(file + extension) })),
  };
};
