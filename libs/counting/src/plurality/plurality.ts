import type { CountRecord } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import { SKIPPED } from '../election/paper.js';
import { countMarks } from './mark-count.js';
import type { MarkRules } from './mark-count.js';

/**
 * Plurality (first past the post; with two rounds, FR *scrutin uninominal majoritaire*): one vote a paper, for the candidate marked, or marked
 * first where papers are ranked. Two candidates marked first make the paper null. With several seats it is the single non-transferable vote.
 *
 * @throws DomainError as the block vote does
 */
export const countPlurality = (election: Election, rules: MarkRules = {}): CountRecord => {
  const papers = election.papers.map(({ marks, count }) => {
    const first = marks.find((mark) => mark !== SKIPPED);
    return { marks: first === undefined ? [] : [first], count };
  });
  return countMarks('plurality', { ...election, papers }, 1, rules);
};
