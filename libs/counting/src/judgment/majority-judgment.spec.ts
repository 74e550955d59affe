import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { countMajorityJudgment } from './majority-judgment.js';
import { compareMerits, meritOf } from './merit.js';
import type { Unjudged } from './complete-tallies.js';

interface Assertion {
  readonly title: string;
  readonly participants: number;
  readonly mode?: 'StaticDefault' | 'MedianDefault' | 'Normalized';
  readonly default?: number;
  readonly tallies: readonly (readonly number[])[];
  readonly ranks: readonly number[];
}

const assertions = JSON.parse(readFileSync('test/fixtures/elections/majority-judgment/assertions.json', 'utf8')) as Assertion[];

const reading = ({ mode, default: grade = 0 }: Assertion): Unjudged => {
  if (mode === 'Normalized') return { reading: 'normalise' };
  return mode === 'MedianDefault' ? { reading: 'median' } : { reading: 'grade', grade };
};

describe('majority judgment', () => {
  it.each(assertions.map((assertion) => [assertion.title, assertion] as const))('%s', (_, assertion) => {
    const record = countMajorityJudgment(
      {
        seats: 1,
        candidates: assertion.tallies.map((__, index) => ({ n: index + 1, name: `Candidate ${index + 1}` })),
        grades: assertion.tallies[0]?.map((__, grade) => `grade ${grade}`) ?? [],
        tallies: assertion.tallies,
        papers: assertion.participants,
      },
      { unjudged: reading(assertion) },
    );
    const ranks = assertion.ranks.map(() => 0);
    let place = 1;
    for (const equals of record.order) {
      for (const n of equals) ranks[n - 1] = place;
      place += equals.length;
    }
    expect(ranks).toEqual(assertion.ranks);
    expect(record.elected).toHaveLength(1);
    expect(assertion.ranks[(record.elected[0] ?? 0) - 1]).toBe(1);
  });

  const twoOfThree = { seats: 1, grades: ['poor', 'good'], papers: 3 };
  const candidates = [{ n: 1, name: 'A' }];

  it.each([
    ['JUDGMENTS_EXCEED_PAPERS', { ...twoOfThree, candidates, tallies: [[2, 2]] }],
    ['JUDGMENT_COUNT_INVALID', { ...twoOfThree, candidates, tallies: [[2]] }],
    ['JUDGMENT_COUNT_INVALID', { ...twoOfThree, candidates, tallies: [[2.5, 0]] }],
    ['GRADES_MISSING', { ...twoOfThree, candidates, grades: ['good'], tallies: [[3]] }],
  ])('refuses with %s', (code, election) => {
    expect(() => countMajorityJudgment(election, { unjudged: { reading: 'grade', grade: 0 } })).toThrow(expect.objectContaining({ code }));
  });

  it('shows the median and the groups beside it', () => {
    const record = countMajorityJudgment(
      { seats: 1, candidates, grades: ['reject', 'poor', 'good'], tallies: [[1, 3, 2]], papers: 6 },
      { unjudged: { reading: 'median' } },
    );
    expect(record.merits).toEqual({ '1': { grade: 'poor', above: '2', below: '1' } });
  });

  // Balinski and Laraki define the order so; the group method must agree with it.
  it('orders candidates as taking away one median judgment after another does', () => {
    const sequence = (tally: readonly number[]): number[] => {
      const judgments = tally.flatMap((count, grade) => Array<number>(count).fill(grade));
      const taken: number[] = [];
      while (judgments.length > 0) taken.push(...judgments.splice((judgments.length - 1) >> 1, 1));
      return taken;
    };
    const bySequence = (a: readonly number[], b: readonly number[]): number => {
      const [first, second] = [sequence(a), sequence(b)];
      const at = first.findIndex((grade, index) => grade !== second[index]);
      return at < 0 ? 0 : Math.sign((second[at] ?? 0) - (first[at] ?? 0));
    };
    const profile = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 12 })).chain(([grades, papers]) => {
      const judgments = fc.array(fc.nat(grades - 1), { minLength: papers, maxLength: papers });
      const tally = judgments.map((all) => Array.from({ length: grades }, (_, grade) => all.filter((own) => own === grade).length));
      return fc.tuple(tally, tally);
    });
    fc.assert(
      fc.property(profile, ([a, b]) => {
        expect(Math.sign(compareMerits(meritOf(a.map(BigInt)), meritOf(b.map(BigInt))))).toBe(bySequence(a, b));
      }),
      { numRuns: 2000 },
    );
  });
});
