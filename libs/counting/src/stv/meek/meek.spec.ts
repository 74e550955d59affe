import { readFileSync } from 'node:fs';
import type { CountRecord } from '../../election/count-record.js';
import { readBlt } from '../../formats/blt-reader.js';
import { countMeek } from './meek.js';

interface Rounds {
  readonly quota: string;
  readonly rounds: readonly { quota: string; residual: string; elected: number[]; excluded: number[]; totals: Record<string, string> }[];
}

const folder = 'test/fixtures/elections/';
const election = (file: string) => readBlt(readFileSync(`${folder}${file}`, 'utf8')).election;
const names = (record: CountRecord): string[] => record.elected.map((n) => record.candidates[n - 1]?.name ?? '').sort();

describe('Meek equals the reference rule', () => {
  // The other program rounds some shares down where the reference rule rounds up: it agrees to five of nine decimals.
  it('round by round, with withdrawn candidates', () => {
    const expected = JSON.parse(readFileSync(`${folder}meek/vegetables.expected.json`, 'utf8')) as Rounds;
    const record = countMeek(election('meek/vegetables.blt'));
    expect(record.quota).toBe(expected.quota);
    expect(record.stages.map(({ elected, excluded }) => ({ elected, excluded }))).toEqual(
      expected.rounds.map(({ elected, excluded }) => ({ elected, excluded })),
    );
    expected.rounds.forEach(({ quota, residual, totals }, index) => {
      const stage = record.stages[index];
      expect(Number(stage?.quota)).toBeCloseTo(Number(quota), 5);
      expect(Number(stage?.exhausted)).toBeCloseTo(Number(residual), 5);
      for (const [n, votes] of Object.entries(totals)) expect(Number(stage?.totals[n])).toBeCloseTo(Number(votes), 5);
    });
  });

  // The computational accuracy using the Meek algorithm, Voting matters 12 (2000): a tie that nine decimals would decide, and must not.
  it('takes candidates apart by less than the surplus for tied', () => {
    const accuracy = readBlt(
      ['5 3', '333 1 3 0', '333 1 4 0', '333 1 5 0', '333 2 3 0', '333 2 4 0', '333 2 5 0', '667 3 0', '667 4 0', '667 5 0']
        .concat(['1 1 2 3 0', '1 1 2 4 0', '2 2 1 3 0', '0', '"A"', '"B"', '"X"', '"Y"', '"Z"', '"Issue 12"'])
        .join('\n'),
    ).election;
    const record = countMeek(accuracy, { ties: [{ rule: 'namedOrder', order: [5, 4, 3] }] });
    expect(record.stages[1]?.totals).toEqual({
      '1': '1000.750000126',
      '2': '1000.750000126',
      '3': '667.166666686',
      '4': '667.166666562',
      '5': '667.166666500',
    });
    expect(record.ties).toEqual([
      { stage: 2, purpose: 'exclusion', tied: [3, 4, 5], chosen: 3, steps: [{ rule: 'namedOrder', left: [3] }] },
    ]);
    expect(record.stages[2]).toMatchObject({ quota: '800.580647027', elected: [4] });
    expect(record.stages[2]?.totals).toMatchObject({
      '1': '800.584418564',
      '2': '800.584418564',
      '4': '800.596982770',
      '5': '800.556768208',
    });
  });
});

describe('Meek with candidates ranked equally', () => {
  it('counts a paper as the average of the orders it allows', () => {
    const record = countMeek(election('malformed/crashes/crash.blt'), { ties: [{ rule: 'namedOrder', order: [4, 3] }] });
    expect(record.stages[0]?.totals).toEqual({
      '1': '3.500000000',
      '2': '1.500000000',
      '3': '2.500000000',
      '4': '3.500000000',
      '5': '4.500000000',
      '6': '5.500000000',
    });
    expect(names(record)).toEqual(['Date', 'Eggplant', 'Fig']);
  });

  // Next to all papers end with the two elected, so that their quota falls to a share that nine decimals cannot show.
  it('goes on when the shares of a rank are too small for its decimals', () => {
    const papers = [
      { marks: [2], count: 1 },
      { marks: [[3, 1]], count: 4_000_000_000 },
    ];
    const standing = [1, 2, 3, 4, 5, 6].map((n) => ({ n, name: `Candidate ${n}` }));
    const record = countMeek({ seats: 4, candidates: standing, papers });
    expect(record.elected.slice(0, 3)).toEqual([1, 3, 2]);
    expect(record).toMatchObject({ elected: { length: 4 }, vacant: 0 });
  });

  it.each([
    ['crashes/rand_geometric.blt', 'Litchi Mushroom Nut Orange Pear Quinoa Radish Soy Tomato Vanilla'],
    ['bigint/rand_hypergeometric_many.blt', 'Apple Banana Cherry Date Eggplant Fig Grape Hazelnut Jalapeno Kiwi'],
  ])('elects in %s, where whole dozens share a rank, whom the reference elects', (file, elected) => {
    expect(names(countMeek(election(`malformed/${file}`)))).toEqual(elected.split(' '));
  });
});
