import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontOfWoff } from './font-of-woff.js';

/** Atkinson Hyperlegible (OFL 1.1) in its two parts, under the names the templates call them by. */
const parts = [
  ['latin', 'Unevoix'],
  ['latin-ext', 'Unevoix Extended'],
] as const;

/** The typeface of the pages, from the same files. */
export const shippedFonts = (): Buffer[] => {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible/package.json'));
  return parts.flatMap(([part, family]) =>
    [400, 700].map((weight) => fontOfWoff(readFileSync(join(folder, `files/atkinson-hyperlegible-${part}-${weight}-normal.woff`)), family)),
  );
};
