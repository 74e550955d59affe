import { DomainError } from '#kernel';
import type { CountRecord } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import { DEFAULT_RANKING_RULES } from '../preference/ranking-rules.js';
import { DEFAULT_TIE_RULES } from '../ties/tie-rule.js';
import { countGregory } from './gregory.js';
import type { GregoryRules } from './gregory-rules.js';

const MAXIMUM_DECIMALS = 18;

/**
 * The single transferable vote by the weighted inclusive Gregory method with every parameter open. The defaults are those of Minneapolis
 * (City Code, chapter 167, as tabulated by RCTab): Droop quota, four decimals, the transfer fraction cut before it is applied.
 *
 * @throws DomainError `DECIMALS_INVALID` unless decimals are a whole number from 0 to 18; otherwise as Scottish STV
 */
export const countWigm = (election: Election, rules: Partial<GregoryRules> = {}): CountRecord => {
  const { decimals = 4, seatRules } = rules;
  if (!Number.isSafeInteger(decimals) || decimals < 0 || decimals > MAXIMUM_DECIMALS) {
    throw new DomainError('DECIMALS_INVALID', { decimals, most: MAXIMUM_DECIMALS }, 'invalid');
  }
  return countGregory('wigm', election, {
    decimals,
    quota: rules.quota ?? 'droop',
    cutOff: rules.cutOff ?? 'fraction',
    batchExclusion: rules.batchExclusion ?? false,
    rankings: rules.rankings ?? DEFAULT_RANKING_RULES,
    ties: rules.ties ?? DEFAULT_TIE_RULES,
    ...(seatRules ? { seatRules } : {}),
  });
};
