import fc from 'fast-check';
import { explainVerdict } from './majority-explanation.js';
import { verdictOf } from './majority.js';
import type { MajorityCounts, MajorityRule } from './majority-rule.js';

const twoThirds: MajorityRule = { base: 'votesCast', threshold: '2/3', strictlyMoreThan: false };
const moreThanHalf: MajorityRule = { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true };
const votes = (counts: Partial<MajorityCounts>): MajorityCounts => ({ for: 0, against: 0, abstain: 0, blank: 0, null: 0, ...counts });

describe('a verdict', () => {
  it('is exact: two thirds of 6,504 is 4,336, and 4,321 is 15 short', () => {
    const verdict = verdictOf(twoThirds, votes({ for: 4321, against: 2183 }));
    expect(verdict).toMatchObject({ outcome: 'rejected', baseCount: 6504, required: 4336, shortBy: 15, percentForOfVotesCast: '66.44' });
    expect(verdictOf(twoThirds, votes({ for: 4336, against: 2168 })).outcome).toBe('adopted');
    expect(verdictOf(twoThirds, votes({ for: 4335, against: 2169 })).shortBy).toBe(1);
  });

  it('leaves abstentions, blank and null papers out of the votes cast', () => {
    const verdict = verdictOf(moreThanHalf, votes({ for: 2, against: 1, abstain: 90, blank: 5, null: 4 }));
    expect(verdict).toMatchObject({ outcome: 'adopted', baseCount: 3, required: 2 });
  });

  it('takes the wider base when the rulebook says so', () => {
    const counts = votes({ for: 50, against: 10, abstain: 40, presentOrRepresented: 100, allMembers: 400 });
    expect(verdictOf({ ...moreThanHalf, base: 'presentOrRepresented' }, counts)).toMatchObject({ required: 51, shortBy: 1 });
    expect(verdictOf({ ...twoThirds, base: 'allMembers' }, counts)).toMatchObject({ required: 267, shortBy: 217 });
  });

  it('rejects on a tie, and shows that it was one', () => {
    expect(verdictOf(moreThanHalf, votes({ for: 50, against: 50 }))).toMatchObject({ outcome: 'rejected', tied: true, shortBy: 1 });
    const atLeastHalf = { ...moreThanHalf, strictlyMoreThan: false };
    expect(verdictOf(atLeastHalf, votes({ for: 50, against: 50 }))).toMatchObject({ outcome: 'adopted', tied: true });
  });

  it('counts a casting vote only on a tie and only where the rule has one', () => {
    const rule: MajorityRule = { ...moreThanHalf, tie: 'castingVote' };
    expect(verdictOf(rule, votes({ for: 50, against: 50, castingVote: 'for' }))).toMatchObject({ outcome: 'adopted', for: 51, tied: true });
    expect(verdictOf(rule, votes({ for: 50, against: 50, castingVote: 'against' })).outcome).toBe('rejected');
    expect(verdictOf(rule, votes({ for: 50, against: 50 })).outcome).toBe('rejected');
    expect(verdictOf(rule, votes({ for: 49, against: 50, castingVote: 'for' }))).not.toHaveProperty('castingVote');
    expect(verdictOf(moreThanHalf, votes({ for: 50, against: 50, castingVote: 'for' })).outcome).toBe('rejected');
  });

  it('rejects when nobody voted, whatever the threshold', () => {
    const nothing = votes({ abstain: 12 });
    expect(verdictOf(twoThirds, nothing)).toMatchObject({ outcome: 'rejected', required: 1, shortBy: 1, percentForOfVotesCast: null });
    expect(verdictOf({ ...twoThirds, threshold: '0' }, nothing).outcome).toBe('rejected');
  });

  it.each([
    ['MAJORITY_COUNT_INVALID', twoThirds, votes({ for: 1.5 })],
    ['MAJORITY_COUNT_INVALID', twoThirds, votes({ abstain: -1 })],
    ['MAJORITY_BASE_UNKNOWN', { ...twoThirds, base: 'allMembers' as const }, votes({ for: 3 })],
    ['MAJORITY_THRESHOLD_INVALID', { ...twoThirds, threshold: '4/3' }, votes({ for: 3 })],
    ['MAJORITY_THRESHOLD_INVALID', { ...moreThanHalf, threshold: '1' }, votes({ for: 3 })],
    ['FRACTION_INVALID', { ...twoThirds, threshold: '0.6667' }, votes({ for: 3 })],
  ])('refuses with %s', (code, rule, counts) => {
    expect(() => verdictOf(rule, counts)).toThrow(expect.objectContaining({ code }));
  });

  it('is reached by exactly the votes it asks for, and by not one less', () => {
    const count = fc.nat(1_000_000);
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.boolean(), (a, b, x, y, strict) => {
        fc.pre(a + b > 0 && (strict ? x < y : x <= y));
        const rule: MajorityRule = { base: 'votesCast', threshold: `${x}/${y}`, strictlyMoreThan: strict };
        const { required, baseCount, shortBy, outcome } = verdictOf(rule, votes({ for: a, against: b }));
        const reaches = (f: number): boolean => (strict ? f * y > x * baseCount : f * y >= x * baseCount);
        expect(reaches(required)).toBe(true);
        expect(required === 1 || !reaches(required - 1)).toBe(true);
        expect(outcome === 'adopted').toBe(reaches(a) && a > 0);
        expect(a + shortBy >= required).toBe(true);
      }),
    );
  });
});

describe('the sentence of a verdict', () => {
  it('can be checked with a pencil', () => {
    const counts = votes({ for: 4321, against: 2183 });
    const verdict = verdictOf(twoThirds, counts);
    expect(explainVerdict(verdict, counts, 'en')).toBe('4,321 for, 2,183 against, 2/3 of 6,504 is 4,336: rejected, 15 short');
    expect(explainVerdict(verdict, counts, 'fr')).toBe(
      '4\u202f321 pour, 2\u202f183 contre, 2/3 de 6\u202f504 font 4\u202f336 : rejetée, il manque 15 voix',
    );
  });

  it('shows what is not a vote cast beside the result', () => {
    const counts = votes({ for: 3, against: 1, abstain: 1, blank: 2, null: 4 });
    const verdict = verdictOf(moreThanHalf, counts);
    expect(explainVerdict(verdict, counts, 'en')).toBe(
      '3 for, 1 against, 1 abstaining, 2 blank, 4 null, more than 1/2 of 4 takes 3: adopted',
    );
    expect(explainVerdict(verdict, counts, 'fr')).toBe(
      '3 pour, 1 contre, 1 abstention, 2 blancs, 4 nuls, plus de 1/2 de 4 demande 3 : adoptée',
    );
  });

  it('says so when nobody voted, and when the chair decided', () => {
    const nobody = votes({});
    expect(explainVerdict(verdictOf(twoThirds, nobody), nobody, 'en')).toBe('0 for, 0 against: rejected, no vote was cast');
    expect(explainVerdict(verdictOf(twoThirds, nobody), nobody, 'fr')).toBe("0 pour, 0 contre : rejetée, aucune voix n'est exprimée");
    const tie = votes({ for: 5, against: 5, castingVote: 'for' });
    const verdict = verdictOf({ ...moreThanHalf, tie: 'castingVote' }, tie);
    expect(explainVerdict(verdict, tie, 'en')).toBe("5 for, 5 against, the chair's casting vote for, more than 1/2 of 11 takes 6: adopted");
    expect(explainVerdict(verdictOf(moreThanHalf, tie), tie, 'en')).toBe(
      '5 for, 5 against, more than 1/2 of 10 takes 6: rejected, a tie, 1 short',
    );
  });
});
