import fc from 'fast-check';
import type { Election } from '../election/election.js';
import { countPoints, rankByPoints } from './points.js';

const candidates = ['A', 'B', 'C', 'D'].map((name, index) => ({ n: index + 1, name }));
const election = (papers: Election['papers']): Election => ({ seats: 1, candidates, papers });

describe('points ranking', () => {
  const papers = [
    { marks: [1, 2, 3, 4], count: 5 },
    { marks: [2, 3], count: 4 },
    { marks: [4], count: 1 },
  ];

  it('gives 3-2-1-0 for four candidates, nothing to those not ranked', () => {
    const record = countPoints(election(papers));
    expect(record.parameters['points']).toEqual([3, 2, 1, 0]);
    expect(record.stages[0]?.totals).toEqual({ '1': '15', '2': '22', '3': '13', '4': '3' });
    expect(record.elected).toEqual([2]);
  });

  it('takes other points', () => {
    expect(countPoints(election(papers), { points: [1] }).stages[0]?.totals).toEqual({ '1': '5', '2': '4', '3': '0', '4': '1' });
  });

  it('gives equals the mean of their places, exactly', () => {
    const record = countPoints(
      election([
        { marks: [[1, 2, 3], 4], count: 1 },
        { marks: [1], count: 1 },
      ]),
    );
    expect(record.stages[0]?.totals).toEqual({ '1': '5', '2': '2', '3': '2', '4': '0' });
    const halves = countPoints(election([{ marks: [[1, 2]], count: 1 }]));
    expect(halves.stages[0]?.totals).toEqual({ '1': '2.50000', '2': '2.50000', '3': '0.00000', '4': '0.00000' });
  });

  it.each([[[]], [[1, 2]], [[1.5]], [[3, -1]]])('refuses the points %j', (points) => {
    expect(() => countPoints(election(papers), { points })).toThrow(expect.objectContaining({ code: 'POINTS_INVALID' }));
  });

  it('elects nobody without a valid paper', () => {
    expect(countPoints(election([{ marks: [], count: 2 }]))).toMatchObject({ elected: [], vacant: 1, blank: 2 });
  });
});

describe('priorities ranked by points', () => {
  it('have an order, no seats, and ties that stay ties', () => {
    const papers = [
      { marks: [1, 2, 3, 4], count: 2 },
      { marks: [2, 1, 3], count: 2 },
      { marks: [], count: 1 },
    ];
    expect(rankByPoints(election(papers), { points: [3, 2, 1, 0] })).toEqual({
      places: [
        { place: 1, candidates: [1, 2], points: '10' },
        { place: 3, candidates: [3], points: '4' },
        { place: 4, candidates: [4], points: '0' },
      ],
      valid: 4,
      blank: 1,
      null: 0,
    });
  });

  it('add up to the points given out', () => {
    const paper = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(paper, { minLength: 1, maxLength: 30 }), (rankings) => {
        const { places } = rankByPoints(election(rankings.map((marks) => ({ marks, count: 1 }))), { points: [3, 2, 1] });
        const given = rankings.reduce((sum, { length }) => sum + [0, 3, 5, 6, 6].slice(length, length + 1).reduce((a, b) => a + b, 0), 0);
        expect(places.reduce((sum, { candidates: own, points }) => sum + own.length * Number(points), 0)).toBe(given);
        expect(places.flatMap(({ candidates: own }) => own).sort()).toEqual([1, 2, 3, 4]);
      }),
    );
  });
});
