import type { Entry } from '../../server/entry.js';

/** Entries of the same kind that follow each other: the latest first, as they are listed. */
export type Run = readonly [Entry, ...Entry[]];

/** Fewer stay apart: three lines are read faster than unfolded. */
const LEAST_FOLDED = 4;

/** Folds long stretches of the same kind: the votes of a ballot are one line of the story, and each is still there to be opened. */
export const runsOf = (entries: readonly Entry[]): readonly Run[] =>
  stretchesOf(entries).flatMap((stretch) => (stretch.length < LEAST_FOLDED ? stretch.map((entry): Run => [entry]) : [stretch]));

const stretchesOf = (entries: readonly Entry[]): readonly Run[] =>
  entries.reduce<readonly Run[]>((runs, entry) => {
    const last = runs.at(-1);
    if (last === undefined || last[0].type !== entry.type) return [...runs, [entry]];
    return [...runs.slice(0, -1), [...last, entry]];
  }, []);
