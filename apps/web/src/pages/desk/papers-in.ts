import { linesOf } from './lines-of.js';

/** What stands on a paper: the numbers that are marked, none on a blank one, or that it cannot be counted. */
export type Paper = readonly string[] | 'null';

/** Papers as they are read out, one a line: `3 1`, `-` for a blank one, `x` for one that cannot be counted. */
export const papersIn = (text: string): readonly Paper[] =>
  linesOf(text).map((line) => {
    if (line === '-') return [];
    return line.toLowerCase() === 'x' ? 'null' : line.split(/[\s,;]+/);
  });
