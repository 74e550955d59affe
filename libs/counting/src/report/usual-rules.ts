import type { Unranked } from '../condorcet/pairwise.js';
import type { Method } from '../election/method.js';
import { DEFAULT_RANKING_RULES } from '../preference/ranking-rules.js';
import type { RankingRules } from '../preference/ranking-rules.js';
import type { FileFormat } from './file-format.js';

/**
 * How papers are read where the options do not say. RCTab patterns come from elections with such rules in law: an instant run-off as in Maine (a
 * rank with too many marks ends the paper, one empty rank is passed over), a transferable vote as in Minneapolis (both are passed over).
 */
export const usualRankingRules = (format: FileFormat, method: Method): RankingRules => {
  if (format !== 'rctab') return DEFAULT_RANKING_RULES;
  return method === 'irv'
    ? { ...DEFAULT_RANKING_RULES, equalRanks: 'exhaust', skippedRanks: 1 }
    : { ...DEFAULT_RANKING_RULES, equalRanks: 'skip' };
};

/** What not ranked means where the options do not say: what the voters were told, if the file shows it, else behind everyone ranked. */
export const usualUnranked = (text: string, format: FileFormat): Unranked =>
  format === 'ranked' && /(^|[,;"])(no opinion|sans opinion)($|[,;"])/im.test(text) ? 'noOpinion' : 'last';
