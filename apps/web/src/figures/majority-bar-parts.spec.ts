import fc from 'fast-check';
import type { MajorityBase } from '../server/assembly.js';
import { majorityBarOf } from './majority-bar-parts.js';

const rule = (base: MajorityBase) => ({ base, threshold: '2/3', strictlyMoreThan: false });

const counts = { for: 4_321, against: 2_183, abstain: 90, blank: 5, null: 1 };

describe('the bar of a result', () => {
  it('is for and against alone when the votes cast decide', () => {
    const { segments, threshold } = majorityBarOf(rule('votesCast'), { counts, outcome: 'rejected', baseCount: 6_504, required: 4_336 });
    expect(segments.map(({ part }) => part)).toEqual(['for', 'against']);
    expect(threshold).toBeCloseTo(66.67, 2);
  });

  it('shows everybody when all members decide, those who stayed away too', () => {
    const { segments } = majorityBarOf(rule('allMembers'), { counts, outcome: 'rejected', baseCount: 10_000, required: 6_667 });
    expect(segments.map(({ part, votes }) => [part, votes])).toEqual([
      ['for', 4_321],
      ['against', 2_183],
      ['abstain', 90],
      ['blank', 5],
      ['null', 1],
      ['absent', 3_400],
    ]);
  });

  it('is empty, not broken, when nobody voted', () => {
    const nobody = { for: 0, against: 0, abstain: 0, blank: 0, null: 0 };
    const { segments } = majorityBarOf(rule('votesCast'), { counts: nobody, outcome: 'rejected', baseCount: 0, required: 1 });
    expect(segments).toEqual([{ part: 'absent', votes: 1, from: 0, width: 100 }]);
  });

  it('always fills its length, and marks a place on it', () => {
    const vote = fc.nat(100_000);
    const base = fc.constantFrom<MajorityBase>('votesCast', 'presentOrRepresented', 'allMembers');
    fc.assert(
      fc.property(fc.tuple(vote, vote, vote), base, vote, ([yes, no, abstain], kind, more) => {
        const cast = yes + no;
        const baseCount = kind === 'votesCast' ? cast : cast + abstain + more;
        const result = { counts: { for: yes, against: no, abstain, blank: 0, null: 0 }, outcome: 'rejected' as const, baseCount };
        const { segments, threshold } = majorityBarOf(rule(kind), { ...result, required: Math.ceil((2 * baseCount) / 3) });
        expect(segments.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 6);
        expect(threshold).toBeGreaterThanOrEqual(0);
        expect(threshold).toBeLessThanOrEqual(100);
      }),
    );
  });
});
