import type { Election } from '../election/election.js';
import { countPoints } from './points.js';

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
