import type { CandidatesPut } from '#assembly/domain';
import { YES_NO_WORDS } from './count-votes.js';
import type { ElectionCalled } from './election.events.js';

/** The paper voters get: candidates in their order, how many marks or ranks it has room for, and the words of the scale. */
export const paperOf = ({ seats, counting }: ElectionCalled['data'], order: readonly number[]): Omit<CandidatesPut, 'mode'> => {
  const choices = order.map(String);
  const paper = { method: counting.method, choices };
  switch (counting.method) {
    case 'plurality':
      return { ...paper, marks: 1 };
    case 'block':
      return { ...paper, marks: seats };
    case 'limited':
      return { ...paper, marks: counting.maximumMarks };
    case 'yes-no':
      return { ...paper, marks: choices.length, grades: YES_NO_WORDS };
    case 'majority-judgment':
      return { ...paper, marks: choices.length, grades: counting.grades };
    case 'irv':
    case 'scottish-stv':
    case 'wigm':
    case 'meek':
    case 'points':
      return { ...paper, marks: counting.rankings?.maximumRanks ?? choices.length };
    case 'approval':
    case 'schulze':
    case 'ranked-pairs':
      return { ...paper, marks: choices.length };
  }
};
