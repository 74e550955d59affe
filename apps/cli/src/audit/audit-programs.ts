import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleWriter } from './bundle-writer.js';

/** Where the build leaves them: beside this program when it is bundled, else in the same `dist`. */
const folders = [
  join(import.meta.dirname, 'audit'),
  join(import.meta.dirname, '../../../../bin/audit'),
  join(import.meta.dirname, '../../../../dist/bin/audit'),
];

/** What a bundle brings along so that nobody needs this project to check it. */
export const AUDIT_PROGRAMS = ['verify.mjs', 'recompute.mjs', 'audit.go', 'VERIFY.md'] as const;

export const writePrograms = async (writer: BundleWriter): Promise<void> => {
  const folder = folders.find((path) => existsSync(path)) ?? '';
  for (const name of AUDIT_PROGRAMS) await writer.write(name, readFileSync(join(folder, name)));
};
