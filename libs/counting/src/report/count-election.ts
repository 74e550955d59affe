import { assertUnreachable, DomainError } from '#kernel';
import { countRankedPairs } from '../condorcet/ranked-pairs.js';
import { countSchulze } from '../condorcet/schulze.js';
import type { CountRecord } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import type { Method } from '../election/method.js';
import { countApproval } from '../plurality/approval.js';
import { countBlock } from '../plurality/block.js';
import { countLimited } from '../plurality/limited.js';
import { countPlurality } from '../plurality/plurality.js';
import { countPoints } from '../points/points.js';
import { DEFAULT_RANKING_RULES } from '../preference/ranking-rules.js';
import { countIrv } from '../stv/irv.js';
import { countMeek } from '../stv/meek/meek.js';
import { countScottishStv } from '../stv/scottish-stv.js';
import { countWigm } from '../stv/wigm.js';
import type { CountOptions } from './count-options.js';

/** What of the options concerns the count itself. */
export type MethodOptions = Omit<CountOptions, 'method' | 'seats' | 'format' | 'candidates' | 'groups' | 'withdrawn' | 'lot'>;

/**
 * Counts marked or ranked papers by the method named. What the options leave out takes the default of the method.
 *
 * @throws DomainError `FORMAT_NOT_FOR_METHOD` for the methods that need grades or answers; those of the method
 */
export const countElection = (method: Method, election: Election, options: MethodOptions = {}): CountRecord => {
  const rankings = { ...DEFAULT_RANKING_RULES, ...options.rankings };
  const { unranked = 'last', strength = 'winningVotes' } = options;
  switch (method) {
    case 'plurality':
      return countPlurality(election, options);
    case 'block':
      return countBlock(election, options);
    case 'limited':
      return countLimited(election, { ...options, maximumMarks: options.maximumMarks ?? Math.max(1, election.seats - 1) });
    case 'approval':
      return countApproval(election, options);
    case 'irv':
      return countIrv(election, { ...options, rankings });
    case 'scottish-stv':
      return countScottishStv(election, { ...options, rankings });
    case 'wigm':
      return countWigm(election, { ...options, rankings });
    case 'meek':
      return countMeek(election, { ...options, rankings });
    case 'points':
      return countPoints(election, { ...options, rankings });
    case 'schulze':
      return countSchulze(election, { ...options, unranked, strength });
    case 'ranked-pairs':
      return countRankedPairs(election, { ...options, unranked, strength });
    case 'yes-no':
    case 'majority-judgment':
      throw new DomainError('FORMAT_NOT_FOR_METHOD', { method }, 'invalid');
    default:
      return assertUnreachable(method);
  }
};
