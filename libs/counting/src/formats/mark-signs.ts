import { OVERVOTED, SKIPPED } from '../election/paper.js';

/** What scanners write in place of a name: a rank with too many marks, and an empty one. */
const OVERVOTE = /^\$?overvote$/i;
const UNDERVOTE = /^(\$?undervote)?$/i;

/** The sign a text stands for; undefined for a name. */
export const signIn = (text: string): number | undefined => (UNDERVOTE.test(text) ? SKIPPED : OVERVOTE.test(text) ? OVERVOTED : undefined);
