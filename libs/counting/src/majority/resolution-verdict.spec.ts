import fc from 'fast-check';
import { Fraction } from '#kernel';
import { explainResolution } from './resolution-explanation.js';
import type { MajorityCounts, MajorityRule } from './majority-rule.js';
import { resolutionVerdictOf } from './resolution-verdict.js';
import { weightedVerdictOf, type CollegeCounts, type Weighting } from './weighted-verdict.js';

const moreThanHalf: MajorityRule = { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true };
const twoThirds: MajorityRule = { base: 'votesCast', threshold: '2/3', strictlyMoreThan: false };
const votes = (inFavour: number, against: number, more: Partial<MajorityCounts> = {}): MajorityCounts => ({
  for: inFavour,
  against,
  abstain: 0,
  blank: 0,
  null: 0,
  ...more,
});
const college = (name: string, inFavour: number, against: number, more: Partial<MajorityCounts> = {}): CollegeCounts => ({
  college: name,
  counts: votes(inFavour, against, more),
});

const weighting: Weighting = {
  colleges: [
    { college: 'workers', weight: '1/2' },
    { college: 'users', weight: '3/10' },
    { college: 'towns', weight: '1/5' },
  ],
  withoutVotes: 'notFor',
};
const manyUsers = [college('workers', 2, 10), college('users', 24, 1), college('towns', 4, 1)];

describe('a verdict where colleges weigh', () => {
  it('is the sum of what each college adds, exactly, whatever the heads say', () => {
    const { heads, weighted, outcome } = resolutionVerdictOf({ majority: moreThanHalf, weighting }, votes(30, 12), manyUsers);
    expect(heads.outcome).toBe('adopted');
    expect(outcome).toBe('adopted');
    // 1/2 × 2/12 + 3/10 × 24/25 + 1/5 × 4/5 = 1/12 + 36/125 + 4/25
    expect(weighted).toMatchObject({ weightFor: '797/1500', weightBase: '1', required: '1/2', shortBy: '0', percentFor: '53.13' });
  });

  it('may refuse what most heads want', () => {
    const few = [college('workers', 1, 11), college('users', 24, 6), college('towns', 3, 2)];
    const { heads, weighted, outcome } = resolutionVerdictOf({ majority: moreThanHalf, weighting }, votes(28, 19), few);
    expect([heads.outcome, outcome]).toEqual(['adopted', 'rejected']);
    // 1/24 + 6/25 + 3/25 = 241/600
    expect(weighted).toMatchObject({ weightFor: '241/600', shortBy: '59/600' });
  });

  it('never rounds: two thirds reached by the last hair, and half that has to be passed', () => {
    const thirds: Weighting = { ...weighting, colleges: [{ college: 'a', weight: '1/3' }, { college: 'b', weight: '2/3' }] }; // prettier-ignore
    expect(weightedVerdictOf(twoThirds, thirds, [college('b', 7, 0), college('a', 0, 5)]).outcome).toBe('adopted');
    const halves: Weighting = { ...weighting, colleges: [{ college: 'a', weight: '1/2' }, { college: 'b', weight: '1/2' }] }; // prettier-ignore
    const tie = weightedVerdictOf(moreThanHalf, halves, [college('a', 3, 0), college('b', 0, 9)]);
    expect(tie).toMatchObject({ outcome: 'rejected', weightFor: '1/2', shortBy: '0' });
  });

  it('takes a silent college as not for, or leaves its weight out', () => {
    const silent = [college('workers', 5, 4), college('users', 5, 3), college('towns', 0, 0, { abstain: 7 })];
    // 5/18 + 3/16 of the whole is less than half of it, and more than half of the 4/5 that voted.
    expect(weightedVerdictOf(moreThanHalf, weighting, silent)).toMatchObject({ outcome: 'rejected', weightFor: '67/144', weightBase: '1' });
    const leftOut = weightedVerdictOf(moreThanHalf, { ...weighting, withoutVotes: 'leftOut' }, silent);
    expect(leftOut).toMatchObject({ outcome: 'adopted', weightBase: '4/5', required: '2/5' });
    expect(leftOut.colleges[2]).toMatchObject({ weighted: null });
  });

  it('rejects when no college voted, even where all are left out', () => {
    for (const withoutVotes of ['notFor', 'leftOut'] as const)
      expect(weightedVerdictOf({ ...twoThirds, threshold: '0' }, { ...weighting, withoutVotes }, []).outcome).toBe('rejected');
    expect(weightedVerdictOf(twoThirds, { ...weighting, withoutVotes: 'leftOut' }, []).percentFor).toBeNull();
  });

  it('takes all members of each college where the majority is one of all members', () => {
    const ofAll: MajorityRule = { ...moreThanHalf, base: 'allMembers' };
    const counted = [college('workers', 9, 0, { allMembers: 20 }), college('users', 9, 0, { allMembers: 10 })];
    expect(weightedVerdictOf(ofAll, weighting, counted)).toMatchObject({ weightFor: '99/200', outcome: 'rejected' });
    expect(() => weightedVerdictOf(ofAll, weighting, [college('workers', 9, 0)])).toThrow(
      expect.objectContaining({ code: 'MAJORITY_BASE_UNKNOWN' }),
    );
  });

  it('is the same however the votes of each college are multiplied', () => {
    const count = fc.nat(1_000);
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 3, maxLength: 3 }), fc.integer({ min: 1, max: 50 }), (pairs, factor) => {
        const names = ['workers', 'users', 'towns'];
        const counted = (times: number) => pairs.map(([a, b], index) => college(names[index] ?? '', a * times, b * times));
        const [once, often] = [counted(1), counted(factor)].map((own) => weightedVerdictOf(moreThanHalf, weighting, own));
        expect(often?.weightFor).toBe(once?.weightFor);
        expect(often?.outcome).toBe(once?.outcome);
        const sum = once?.colleges.reduce((total, { weighted }) => {
          const [above = '0', below = '1'] = (weighted ?? '0').split('/');
          return total.plus(Fraction.of(BigInt(above), BigInt(below)));
        }, Fraction.of(0));
        expect(sum?.toString()).toBe(once?.weightFor);
      }),
    );
  });
});

describe('a resolution that touches the rights of a class', () => {
  const question = { majority: twoThirds, classVotes: ['workers'] };

  it('is rejected by that class, whatever the assembly votes', () => {
    const decided = resolutionVerdictOf(question, votes(40, 5), [college('workers', 3, 2), college('users', 37, 3)]);
    expect(decided).toMatchObject({ outcome: 'rejected', heads: { outcome: 'adopted' } });
    expect(decided.classes).toMatchObject([{ college: 'workers', verdict: { outcome: 'rejected', required: 4, shortBy: 1 } }]);
  });

  it('is not adopted by the class alone', () => {
    const decided = resolutionVerdictOf(question, votes(20, 25), [college('workers', 5, 0)]);
    expect(decided).toMatchObject({ outcome: 'rejected', classes: [{ verdict: { outcome: 'adopted' } }] });
    expect(resolutionVerdictOf(question, votes(40, 5), [college('workers', 4, 2)]).outcome).toBe('adopted');
  });

  it('is rejected when nobody of the class voted', () => {
    expect(resolutionVerdictOf(question, votes(40, 5)).outcome).toBe('rejected');
  });
});

describe('the sentence of such a verdict', () => {
  it('is a sum a person can follow', () => {
    const counts = votes(28, 19);
    const few = [college('workers', 1, 11), college('users', 24, 6), college('towns', 0, 0)];
    const decided = resolutionVerdictOf({ majority: moreThanHalf, weighting }, counts, few);
    expect(explainResolution(decided, counts, 'en')).toBe(
      '28 for, 19 against by head (adopted, if heads decided); workers 1/2 × 1 of 12 = 1/24, users 3/10 × 24 of 30 = 6/25, towns 1/5 × 0 (nobody voted) = 0: together 169/600 (28.17%), more than 1/2 is needed: rejected, 131/600 short',
    );
    expect(explainResolution(decided, counts, 'fr')).toBe(
      '28 pour, 19 contre par tête (adoptée, si les têtes décidaient)\u00a0; workers 1/2 × 1 sur 12 = 1/24, users 3/10 × 24 sur 30 = 6/25, towns 1/5 × 0 (personne n’a voté) = 0\u00a0: ensemble 169/600 (28,17\u00a0%), il faut plus de 1/2\u00a0: rejetée, il manque 131/600',
    );
  });

  it('says what a weight left out leaves, and what is reached and not passed', () => {
    const counts = votes(5, 5);
    const leftOut = { ...weighting, withoutVotes: 'leftOut' } as const;
    const decided = resolutionVerdictOf({ majority: moreThanHalf, weighting: leftOut }, counts, [college('workers', 5, 5)]);
    expect(explainResolution(decided, counts, 'en')).toBe(
      '5 for, 5 against by head; workers 1/2 × 5 of 10 = 1/4, users left out, nobody voted, towns left out, nobody voted: together 1/4 (50.00%), 1/2 of 1/2 is 1/4, more than that is needed: rejected, reached and not passed',
    );
    expect(explainResolution(decided, counts, 'fr')).toContain('1/2 de 1/2 font 1/4, il faut plus\u00a0: rejetée, atteint et non dépassé');
  });

  it('puts the classes first, and names the one that failed', () => {
    const counts = votes(40, 5);
    const decided = resolutionVerdictOf({ majority: twoThirds, classVotes: ['workers'] }, counts, [college('workers', 3, 2)]);
    expect(explainResolution(decided, counts, 'en')).toBe(
      'workers: 3 for, 2 against, 2/3 of 5 is 4: rejected, 1 short. assembly: 40 for, 5 against, 2/3 of 45 is 30: adopted. Rejected: not approved by workers',
    );
    expect(explainResolution(decided, counts, 'fr')).toContain('Rejetée\u00a0: non approuvée par workers');
  });
});
