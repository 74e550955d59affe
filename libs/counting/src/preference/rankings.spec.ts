import type { Mark } from '../election/paper.js';
import { OVERVOTED } from '../election/paper.js';
import { DEFAULT_RANKING_RULES } from './ranking-rules.js';
import type { RankingRules } from './ranking-rules.js';
import { readRankings } from './rankings.js';

const candidates = ['Ann', 'Bea', 'Cid', 'Dot'].map((name, index) => ({ n: index + 1, name, ...(index === 3 ? { withdrawn: true } : {}) }));
const read = (marks: readonly Mark[], rules: Partial<RankingRules> = {}): ReturnType<typeof readRankings> =>
  readRankings({ seats: 1, candidates, papers: [{ marks, count: 2 }] }, { ...DEFAULT_RANKING_RULES, ...rules });
const ranks = (marks: readonly Mark[], rules: Partial<RankingRules> = {}): unknown => read(marks, rules).rankings[0]?.ranks ?? null;

describe('reading a paper', () => {
  it('takes candidates in the order of their ranks', () => {
    expect(ranks([3, 1, 2])).toEqual([3, 1, 2]);
  });

  it('passes over the withdrawn', () => {
    expect(ranks([4, 1, [2, 4]])).toEqual([1, 2]);
  });

  it('answers several marks at one rank by the rule', () => {
    expect(ranks([3, [1, 2]])).toEqual([3, [1, 2]]);
    expect(ranks([3, [1, 2], 2], { equalRanks: 'skip' })).toEqual([3, 2]);
    expect(ranks([3, [1, 2], 2], { equalRanks: 'exhaust' })).toEqual([3]);
    expect(read([3, [1, 2]], { equalRanks: 'invalid' })).toMatchObject({ rankings: [], null: 2n });
  });

  it('cannot share a rank of which the source only says that it holds too many marks', () => {
    expect(ranks([3, OVERVOTED, 2])).toEqual([3]);
    expect(ranks([3, OVERVOTED, 2], { equalRanks: 'skip' })).toEqual([3, 2]);
  });

  it('answers empty ranks by the rule: marks after too many in a row do not count', () => {
    expect(ranks([3, 0, 1])).toEqual([3, 1]);
    expect(ranks([3, 0, 1, 0, 0, 2], { skippedRanks: 1 })).toEqual([3, 1]);
    expect(ranks([0, 3], { skippedRanks: 0 })).toBeNull();
  });

  it('answers a candidate marked again by the rule', () => {
    expect(ranks([3, 1, 3, 2])).toEqual([3, 1, 2]);
    expect(ranks([3, 1, 3, 2], { repeatedCandidate: 'exhaust' })).toEqual([3, 1]);
  });

  it('reads no further than the paper has room for', () => {
    expect(ranks([3, 1, 2], { maximumRanks: 2 })).toEqual([3, 1]);
  });

  it('tells blank papers from null ones', () => {
    expect(read([])).toMatchObject({ valid: 0n, blank: 2n, null: 0n });
    expect(read([0, 0])).toMatchObject({ valid: 0n, blank: 2n, null: 0n });
    expect(read([4])).toMatchObject({ valid: 0n, blank: 0n, null: 2n });
    expect(read([OVERVOTED])).toMatchObject({ valid: 0n, blank: 0n, null: 2n });
  });

  it('refuses a mark no candidate has', () => {
    for (const mark of [5, -2, [1, 9]]) expect(() => read([mark])).toThrow(expect.objectContaining({ code: 'CANDIDATE_UNKNOWN' }));
  });

  it('adds papers exactly past 2^53', () => {
    const papers = [
      { marks: [1], count: Number.MAX_SAFE_INTEGER },
      { marks: [2], count: 2 },
      { marks: [3], count: 10n ** 20n },
    ];
    const { valid } = readRankings({ seats: 1, candidates, papers }, DEFAULT_RANKING_RULES);
    expect(valid).toBe(BigInt(Number.MAX_SAFE_INTEGER) + 2n + 10n ** 20n);
  });
});
