import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../web/built-files.js';
import type { Assets } from '../../../web/src/member/index.js';

/** What the build says of a file: `.vite/manifest.json`. */
interface Built {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const ENTRY = 'src/member/enhance/main.ts';

const none: Assets = { scripts: [], styles: [] };

/** The addresses of what the pages of a member bring along; nothing before the first build: they work without. */
export const memberAssets = (folder = builtPages): Assets => {
  const path = join(folder, '.vite/manifest.json');
  if (!existsSync(path)) return none;
  // Written by the build of the pages.
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Built>>;
  const entry = manifest[ENTRY];
  if (!entry) return none;
  const files = [entry, ...(entry.imports ?? []).flatMap((name) => manifest[name] ?? [])];
  const styles = [...new Set(files.flatMap(({ css = [] }) => css))];
  const address = (file: string): string => `/${file}`;
  return { scripts: [address(entry.file)], styles: styles.map(address) };
};
