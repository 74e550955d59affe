import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MemoryBundle } from './audit-bundle.js';

/** Writes a bundle into a folder. */
export const writeBundle = (bundle: MemoryBundle, folder: string): void => {
  for (const [path, bytes] of bundle.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
};
