import { readdirSync, readFileSync } from 'node:fs';
import type { Election } from '../election/election.js';
import { readDebianTally } from '../formats/debian-tally.js';
import { readRankedCsv } from '../formats/ranked-csv.js';
import { countPlurality } from '../plurality/plurality.js';
import { countIrv } from '../stv/irv.js';
import type { CondorcetRecord } from './condorcet-record.js';
import { countRankedPairs } from './ranked-pairs.js';
import { countSchulze } from './schulze.js';

interface Expected {
  readonly candidates: readonly string[];
  readonly official_winners: readonly string[];
  readonly pairwise_no_opinion_ignored: readonly (readonly number[])[];
  readonly recount: Readonly<Record<string, readonly (readonly string[])[]>>;
}

const folder = 'test/fixtures/elections/';
const text = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');
const nameOf = ({ candidates }: { candidates: Election['candidates'] }, n: number): string => candidates[n - 1]?.name ?? '';
const orderOf = (record: CondorcetRecord): string[][] => record.order.map((equals) => equals.map((n) => nameOf(record, n)).sort());
const electedBy = (record: { elected: readonly number[]; candidates: Election['candidates'] }): string[] =>
  record.elected.map((n) => nameOf(record, n));

const readings = [
  ['unranked_last/winning', { unranked: 'last', strength: 'winningVotes' }],
  ['unranked_last/margin', { unranked: 'last', strength: 'margins' }],
  ['unranked_no_opinion/winning', { unranked: 'noOpinion', strength: 'winningVotes' }],
  ['unranked_no_opinion/margin', { unranked: 'noOpinion', strength: 'margins' }],
] as const;
const official = readings[2][1];

const years = readdirSync(`${folder}condorcet`).flatMap((file) => /^(\d{4})\.ballots\.csv$/.exec(file)?.[1] ?? []);

describe.each(years)('Kubernetes steering election of %s by Schulze', (year) => {
  const expected = JSON.parse(text(`condorcet/${year}.expected.json`)) as Expected;
  const election = readRankedCsv(text(`condorcet/${year}.ballots.csv`), { seats: expected.official_winners.length });

  it('compares every pair as published', () => {
    const { pairwise } = countSchulze(election, official);
    const matrix = expected.candidates.map((_, i) => expected.candidates.map((__, j) => (i === j ? 0 : Number(pairwise[i + 1]?.[j + 1]))));
    expect(matrix).toEqual(expected.pairwise_no_opinion_ignored);
  });

  it.each(readings)('gives the order of %s', (reading, rules) => {
    expect(orderOf(countSchulze(election, rules))).toEqual(expected.recount[reading]?.map((equals) => [...equals].sort()));
  });
});

describe('official results', () => {
  const steering = (year: string, seats: number): Election => readRankedCsv(text(`condorcet/${year}.ballots.csv`), { seats });

  it('2021: the reading of "no opinion" decides who is seated', () => {
    expect(electedBy(countSchulze(steering('2021', 4), official))).toEqual(['parispittman', 'justaugustus', 'cblecker', 'tpepper']);
    expect(electedBy(countSchulze(steering('2021', 4), { unranked: 'last', strength: 'winningVotes' }))).toContain('deads2k');
  });

  it('2017: the cap on one employer passes over the fourth place, openly', () => {
    const election = steering('2017', 6);
    const employed = ['Phillip Whitrock', 'Michael Rubin'];
    const candidates = election.candidates.map((c) => (employed.includes(c.name) ? { ...c, group: 'employer' } : c));
    const record = countSchulze(
      { ...election, candidates },
      { ...official, seatRules: { groups: [{ group: 'employer', maximum: 1 }], unfilled: 'open' } },
    );
    expect(electedBy(record)).toEqual([
      'Derek Carr',
      'Michelle Noorali',
      'Phillip Whitrock',
      'Timothy St. Clair',
      'Quinton Hoole',
      'Aaron Crickenberger',
    ]);
    expect(record.stages[0]?.passedOver).toEqual([{ n: 13, group: 'employer', reason: 'groupMaximumReached' }]);
  });

  it.each([
    ['leader2006', 'Anthony Towns', 8],
    ['leader2020', 'Jonathan Carter', 4],
  ])('Debian %s elects %s over "none of the above"', (file, winner, nobody) => {
    const expected = JSON.parse(text(`condorcet/${file}.expected.json`)) as {
      pairwise: number[][];
      schulze_order: string[][];
      ballots: number;
    };
    const election = readDebianTally(text(`condorcet/${file}_tally.txt`), { seats: 1 });
    const record = countSchulze(election, { unranked: 'last', strength: 'winningVotes' });
    expect(record.valid).toBe(expected.ballots);
    expect(expected.pairwise.map((row, i) => row.map((_, j) => (i === j ? 0 : Number(record.pairwise[i + 1]?.[j + 1]))))).toEqual(
      expected.pairwise,
    );
    expect(orderOf(record)).toEqual(expected.schulze_order.map((equals) => [...equals].sort()));
    const bound = countSchulze(election, {
      unranked: 'last',
      strength: 'winningVotes',
      defaultOption: { n: nobody, ratio: '1', quorum: 47 },
    });
    expect(electedBy(bound)).toEqual([winner]);
    expect(bound.elected).not.toContain(nobody);
  });

  it('Burlington 2009: three methods, three winners', () => {
    const election = readRankedCsv(text('irv/burlington-2009.csv'), { seats: 1 });
    expect(electedBy(countPlurality(election))).toEqual(['Kurt Wright']);
    const runOff = countIrv(election);
    expect(electedBy(runOff)).toEqual(['Bob Kiss']);
    // The four papers with too many first marks are null; the rounds are those the city declared.
    expect(runOff).toMatchObject({ valid: 8976, invalid: 4 });
    expect(runOff.stages.slice(0, 2).map(({ totals }) => totals)).toMatchObject([
      { 1: '2063', 2: '2585', 3: '1306', 4: '35', 5: '2951', 6: '36' },
      { 1: '2554', 2: '2981', 5: '3294' },
    ]);
    for (const count of [countSchulze, countRankedPairs]) {
      const record = count(election, { unranked: 'last', strength: 'winningVotes' });
      expect(electedBy(record)).toEqual(['Andy Montroll']);
      expect(record.condorcetWinner).toBe(record.elected[0]);
    }
  });
});

describe('ranked pairs', () => {
  // Tennessee chooses a capital: the textbook case.
  it('locks victories in from the strongest down', () => {
    const candidates = ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'].map((name, index) => ({ n: index + 1, name }));
    const papers = [
      { marks: [1, 2, 3, 4], count: 42 },
      { marks: [2, 3, 4, 1], count: 26 },
      { marks: [3, 4, 2, 1], count: 15 },
      { marks: [4, 3, 2, 1], count: 17 },
    ];
    const record = countRankedPairs({ seats: 1, candidates, papers }, { unranked: 'last', strength: 'winningVotes' });
    expect(record.order).toEqual([[2], [3], [4], [1]]);
  });

  it('leaves out the weakest victory of a circle', () => {
    const candidates = ['A', 'B', 'C'].map((name, index) => ({ n: index + 1, name }));
    const papers = [
      { marks: [1, 2, 3], count: 9 },
      { marks: [2, 3, 1], count: 8 },
      { marks: [3, 1, 2], count: 7 },
    ];
    const record = countRankedPairs({ seats: 1, candidates, papers }, { unranked: 'last', strength: 'margins' });
    expect(record.condorcetWinner).toBeNull();
    expect(record.order).toEqual([[1], [2], [3]]);
  });
});
