import { DomainError, Fraction } from '#kernel';
import type { CountRecord } from '../election/count-record.js';
import { assertCandidates, standing } from '../election/election.js';
import type { Election } from '../election/election.js';
import { paperCount } from '../election/paper-count.js';
import type { PaperCount } from '../election/paper-count.js';
import { inClasses, recordSingleStage } from '../election/single-stage.js';
import type { SeatingRules } from '../election/single-stage.js';
import { DEFAULT_RANKING_RULES } from '../preference/ranking-rules.js';
import type { RankingRules } from '../preference/ranking-rules.js';
import { readRankings } from '../preference/rankings.js';
import type { Ranking } from '../preference/rankings.js';

export interface PointsRules extends SeatingRules {
  /** points of the first place, the second, …; places beyond get none. Default: one fewer than the candidates standing, down to 0 */
  readonly points?: readonly number[];
  /** candidates of one rank get the mean of the points of their places when equal ranks are shared */
  readonly rankings?: RankingRules;
}

const SHOWN_DECIMALS = 5;

/**
 * Points ranking (Borda, Mémoire sur les élections au scrutin, 1781, and its relatives such as 3-2-1-0): each place on a paper is worth
 * points, the highest totals win. Who is not ranked gets nothing. Totals are compared exactly and shown with five decimals where a mean
 * makes them fractions.
 *
 * @throws DomainError `POINTS_INVALID` unless points are whole, not negative and never rise; and as the block vote does
 */
export const countPoints = (election: Election, rules: PointsRules = {}): CountRecord => {
  const { points, rankings, totals, valid, blank, null: spoilt } = pointsOf(election, rules);
  const total = (n: number): Fraction => totals[n] ?? Fraction.of(0);
  return recordSingleStage({
    method: 'points',
    election,
    parameters: { points, rankings },
    rules,
    valid,
    blank,
    null: spoilt,
    total: (n) => shown(total(n), totals),
    order: () => inClasses(standing(election), (a, b) => total(b).compare(total(a))),
  });
};

/** Those of one place: as many points, and so the same place. */
export interface PointsPlace {
  /** from 1; after two at place 1 comes place 3 */
  readonly place: number;
  /** numbers of the candidates, in the order of the paper */
  readonly candidates: readonly number[];
  /** points each of them has */
  readonly points: string;
}

/** The order points put everybody in. Nobody is elected: priorities have an order and no seats, and who is equal stays equal. */
export interface PointsRanking {
  readonly places: readonly PointsPlace[];
  readonly valid: PaperCount;
  readonly blank: PaperCount;
  readonly null: PaperCount;
}

/**
 * The order of all candidates by points, ties shown as ties.
 * @throws DomainError as `countPoints` does
 */
export const rankByPoints = (election: Election, rules: Omit<PointsRules, 'ties' | 'seatRules'> = {}): PointsRanking => {
  const { totals, valid, blank, null: spoilt } = pointsOf(election, rules);
  const total = (n: number): Fraction => totals[n] ?? Fraction.of(0);
  let place = 1;
  const places = inClasses(standing(election), (a, b) => total(b).compare(total(a))).map((candidates): PointsPlace => {
    const [first = 0] = candidates;
    const own = { place, candidates, points: shown(total(first), totals) };
    place += candidates.length;
    return own;
  });
  return { places, valid: paperCount(valid), blank: paperCount(blank), null: paperCount(spoilt) };
};

const pointsOf = (election: Election, rules: PointsRules) => {
  assertCandidates(election);
  const numbers = standing(election);
  const { points = numbers.map((_, place) => numbers.length - 1 - place), rankings: rankingRules = DEFAULT_RANKING_RULES } = rules;
  if (
    points.length === 0 ||
    points.some((worth, place) => !Number.isSafeInteger(worth) || worth < 0 || worth > (points[place - 1] ?? worth))
  ) {
    throw new DomainError('POINTS_INVALID', { points: points.map(String) }, 'invalid');
  }
  const { rankings, ...papers } = readRankings(election, rankingRules);
  return { points, rankings: rankingRules, totals: totalPoints(rankings, points, election.candidates.length), ...papers };
};

/** Where a mean makes one total a fraction, all are shown with decimals. */
const shown = (total: Fraction, totals: readonly Fraction[]): string =>
  total.toDecimal(totals.every(({ denominator }) => denominator === 1n) ? 0 : SHOWN_DECIMALS);

const totalPoints = (rankings: readonly Ranking[], points: readonly number[], size: number): Fraction[] => {
  const totals = Array.from({ length: size + 1 }, () => Fraction.of(0));
  for (const { ranks, count } of rankings) {
    let place = 0;
    for (const rank of ranks) {
      const members = typeof rank === 'number' ? [rank] : rank;
      const worth = points.slice(place, place + members.length).reduce((sum, own) => sum + own, 0);
      const mean = Fraction.of(worth, members.length).times(count);
      for (const n of members) totals[n] = (totals[n] ?? Fraction.of(0)).plus(mean);
      place += members.length;
    }
  }
  return totals;
};
