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
          { method: 'block', majority: 'absolute', secondRound: { admit: 'best', perSeat: 2 } },
          { method: 'approval', majority: 'absolute', secondRound: { admit: 'allRemaining' } },
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
    [
      'a second round without an absolute majority',
      { methods: [{ method: 'block', secondRound: { admit: 'allRemaining' } }] },
      'elections/methods/0/secondRound',
    ],
    [
      'a second round for nobody',
      { methods: [{ method: 'block', majority: 'absolute', secondRound: { admit: 'best', perSeat: 0 } }] },
      'elections/methods/0/secondRound/perSeat',
    ],
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
    [
      'two rules on one position',
      {
        incompatibilities: [
          { position: 'auditor', bodies: ['board'], consequence: 'ends' },
          { position: 'auditor', bodies: ['supervisoryBoard'], consequence: 'decision' },
        ],
      },
      'elections/incompatibilities/1/position',
    ],
    [
      'a position that is another rule',
      { incompatibilities: [{ position: 'otherBody', bodies: ['board'], consequence: 'ends' }] },
      'elections/incompatibilities/0/position',
    ],
    [
      'a consequence nobody knows',
      { incompatibilities: [{ position: 'auditor', bodies: ['board'], consequence: 'fine' }] },
      'elections/incompatibilities/0/consequence',
    ],
    ['no mandate at all in a row', { consecutiveTerms: 0 }, 'elections/consecutiveTerms'],
    ['a rule of its own', { byAcclamation: true }, 'elections/byAcclamation'],
  ])('refuse %s', (_wrong, change, path) => expect(refusalOf(change)).toBe(path));

  it('are held to the law of their own country', () => expect(refusalOf({ termYears: 7 }, approvedCooperativeRules)).toBe('accepted'));
});
