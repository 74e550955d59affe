/** How the marks on a paper become an order of preference. Each question a returning officer meets has its answer here, none is left open. */
export type RankingRules = {
  /**
   * Several candidates at one rank. `share`: the paper counts in equal parts for every order of them; `skip`: that rank is passed over;
   * `exhaust`: the paper counts down to that rank only; `invalid`: the whole paper is null. Where the source no longer says who was marked,
   * sharing is not possible and the paper counts down to that rank.
   */
  readonly equalRanks: 'share' | 'skip' | 'exhaust' | 'invalid';
  /** ranks in a row that may be left empty before the paper counts no further; null for any number */
  readonly skippedRanks: number | null;
  /** a candidate marked again: passed over, or the paper counts no further */
  readonly repeatedCandidate: 'skip' | 'exhaust';
  /** ranks the paper has room for; marks beyond are not read. null for as many as there are */
  readonly maximumRanks: number | null;
};

export const DEFAULT_RANKING_RULES: RankingRules = {
  equalRanks: 'share',
  skippedRanks: null,
  repeatedCandidate: 'skip',
  maximumRanks: null,
};
