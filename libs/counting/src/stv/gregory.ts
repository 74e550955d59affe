import type { CountRecord, Parameter } from '../election/count-record.js';
import { assertCandidates } from '../election/election.js';
import type { Election } from '../election/election.js';
import { formatUnits } from '../election/fixed-point.js';
import type { Method } from '../election/method.js';
import { paperCount } from '../election/paper-count.js';
import { readRankings } from '../preference/rankings.js';
import type { GregoryRules } from './gregory-rules.js';
import { GregoryTable } from './gregory-table.js';
import { quotaOf } from './quota.js';

/**
 * The single transferable vote with weighted inclusive Gregory transfers: whoever reaches the quota is elected; the whole pile of the
 * elected moves on at a reduced value, largest surplus first, every surplus before any exclusion; then the lowest is excluded and their
 * papers move on at the value they have. When those left are as many as the seats left, they are elected and nothing more moves.
 */
export const countGregory = (method: Method, election: Election, rules: GregoryRules): CountRecord => {
  assertCandidates(election);
  const { rankings, valid, blank, null: spoilt } = readRankings(election, rules.rankings);
  const quota = quotaOf(rules.quota, valid, election.seats, rules.decimals);
  const table = new GregoryTable(election, rankings, quota, rules);
  if (valid > 0n) table.count();
  return {
    method,
    parameters: parametersOf(rules),
    seats: election.seats,
    quota: formatUnits(quota, rules.decimals),
    valid: paperCount(valid),
    invalid: paperCount(blank + spoilt),
    blank: paperCount(blank),
    candidates: election.candidates,
    stages: table.stages,
    elected: table.elected,
    vacant: election.seats - table.elected.length,
    ties: table.ties.breaks,
  };
};

const parametersOf = (rules: GregoryRules): Readonly<Record<string, Parameter>> => ({
  decimals: rules.decimals,
  quota: rules.quota,
  cutOff: rules.cutOff,
  batchExclusion: rules.batchExclusion,
  rankings: rules.rankings,
  ties: rules.ties,
  ...(rules.seatRules ? { seatRules: rules.seatRules } : {}),
});
