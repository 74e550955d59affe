import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder this program stands in: that of its package.json, whether it runs from its sources or as built. */
const packageFolder = (below: string): string => {
  const parent = dirname(below);
  return existsSync(join(below, 'package.json')) || parent === below ? below : packageFolder(parent);
};

/** Where the build leaves the pages. */
export const builtPages = join(packageFolder(import.meta.dirname), 'dist/web');
