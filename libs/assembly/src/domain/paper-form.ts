import { assertUnreachable } from '#kernel';
import type { BallotMethod } from './ballot.events.js';

/**
 * What a voter writes.
 * - `answer`: one word, for a resolution
 * - `marks`: the candidates chosen, in any order
 * - `ranking`: candidates from the first to the last rank; `4=7` puts two at one rank, `-` leaves a rank empty
 * - `judgment`: a word of the scale for each candidate judged, `4:good`
 */
export type PaperForm = 'answer' | 'marks' | 'ranking' | 'judgment';

/** The form of the paper a method counts. */
export const paperFormOf = (method: BallotMethod): PaperForm => {
  switch (method) {
    case 'majority':
      return 'answer';
    case 'plurality':
    case 'block':
    case 'limited':
    case 'approval':
      return 'marks';
    case 'irv':
    case 'scottish-stv':
    case 'wigm':
    case 'meek':
    case 'schulze':
    case 'ranked-pairs':
    case 'points':
      return 'ranking';
    case 'yes-no':
    case 'majority-judgment':
      return 'judgment';
    default:
      return assertUnreachable(method);
  }
};
