import { CHANGED_FILES } from './changed-files.js';
import { CHANGED_HISTORIES } from './changed-histories.js';
import type { Tampering } from './tampering.js';

/** Every way to cheat that each verifier is shown. */
export const TAMPERINGS: readonly Tampering[] = [...CHANGED_FILES, ...CHANGED_HISTORIES];
