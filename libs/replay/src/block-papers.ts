import type { PublishedElection } from './published-assembly.js';

/**
 * Papers that give exactly the published totals: each candidate's votes are dealt to the next voters around the table, so that nobody marks
 * a candidate twice and nobody marks more candidates than there are seats. The same totals always give the same papers.
 *
 * @param voters  papers to deal to; at least `votersNeeded`
 * @returns for each voter the candidate numbers marked, in order; a voter may have marked nobody
 */
export const blockPapers = ({ votesDescending }: PublishedElection, voters: number): readonly (readonly string[])[] => {
  const papers: string[][] = Array.from({ length: voters }, () => []);
  let next = 0;
  votesDescending.forEach((votes, index) => {
    for (let dealt = 0; dealt < votes; dealt += 1) papers[(next + dealt) % voters]?.push(String(index + 1));
    next = (next + votes) % voters;
  });
  return papers;
};

/** The fewest papers that can hold the published totals. */
export const votersNeeded = ({ seats, votesDescending }: PublishedElection): number => {
  const sum = votesDescending.reduce((total, votes) => total + votes, 0);
  return Math.max(...votesDescending, Math.ceil(sum / seats));
};
