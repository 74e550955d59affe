import { isDomainError } from '#kernel';
import { USUAL_ELECTION_RULES as usual } from './election-rules.js';
import { approvedCooperativeRules, plainCooperativeRules } from './presets.js';
import { assertRules } from './rules.check.js';
import type { Rules } from './rules.js';

const refusalOf = (elections: object, rules: Rules = plainCooperativeRules): unknown => {
  try {
    assertRules({ ...rules, elections: { ...usual, ...elections } });
    return 'accepted';
  } catch (error) {
    return isDomainError(error) && error.code === 'RULE_INVALID' ? error.details['path'] : error;
  }
};

const rankings = { equalRanks: 'share', skippedRanks: null, repeatedCandidate: 'skip', maximumRanks: 5 };
const verdict = { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true };

describe('rules of elections', () => {
  it('may name every method with its parameters', () =>
    expect(
      refusalOf({
        methods: [
          { method: 'plurality' },
          { method: 'block', majority: 'absolute' },
          { method: 'approval' },
          { method: 'limited', maximumMarks: 2 },
          { method: 'yes-no', verdict },
          { method: 'irv', rankings },
          { method: 'scottish-stv' },
          { method: 'wigm', decimals: 4, quota: 'droop', cutOff: 'fraction', batchExclusion: true },
          { method: 'meek', decimals: 9, omega: 6 },
          { method: 'schulze', unranked: 'last', strength: 'margins' },
          { method: 'ranked-pairs', unranked: 'noOpinion', strength: 'winningVotes' },
          { method: 'majority-judgment', grades: ['reject', 'good'], unjudged: { reading: 'grade', grade: 0 } },
          { method: 'points', points: [3, 2, 1] },
        ],
      }),
    ).toBe('accepted'));

  it.each<[string, object, string]>([
    ['a method nobody knows', { methods: [{ method: 'dice' }] }, 'elections/methods/0/method'],
    ['a parameter of another method', { methods: [{ method: 'block', decimals: 5 }] }, 'elections/methods/0/decimals'],
    ['no method', { methods: [] }, 'elections/methods'],
    ['one method twice', { methods: [{ method: 'block' }, { method: 'block', majority: 'absolute' }] }, 'elections/methods'],
    [
      'a scale of one grade',
      { methods: [{ method: 'majority-judgment', grades: ['good'], unjudged: { reading: 'median' } }] },
      'elections/methods/0/grades',
    ],
    ['a mandate of seven years', { termYears: 7 }, 'elections/termYears'],
    ['ties that only an earlier stage breaks', { ties: ['earlierStage'] }, 'elections/ties'],
    ['a rule after one that always decides', { ties: ['lot', 'memberNumber'] }, 'elections/ties'],
    ['no rule for ties', { ties: [] }, 'elections/ties'],
    ['a deadline before the day itself', { candidacyDays: -1 }, 'elections/candidacyDays'],
    ['no mandate at all in a row', { consecutiveTerms: 0 }, 'elections/consecutiveTerms'],
    ['a rule of its own', { byAcclamation: true }, 'elections/byAcclamation'],
  ])('refuse %s', (_wrong, change, path) => expect(refusalOf(change)).toBe(path));

  it('are held to the law of their own country', () => expect(refusalOf({ termYears: 7 }, approvedCooperativeRules)).toBe('accepted'));
});
