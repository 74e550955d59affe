import { isDomainError } from '#kernel';
import { sharedEnterpriseRules as rules } from './presets.js';
import { assertRules } from './rules.check.js';
import type { Rules } from './rules.js';

const refusalOf = (wrong: Partial<Rules>): unknown => {
  try {
    assertRules({ ...rules, ...wrong });
    return 'accepted';
  } catch (error) {
    return isDomainError(error) && error.code === 'RULE_INVALID' ? [error.details['path'], error.details['source']] : error;
  }
};

describe('rules are refused with the article they offend', () => {
  it('accepts those of the model cooperative', () => expect(() => assertRules(rules)).not.toThrow());

  it.each<[string, Partial<Rules>, string, string]>([
    ['a time zone nobody knows', { timeZone: 'Europe/Atlantis' }, 'timeZone', 'IANA time zone database'],
    ['no share class at all', { shareClasses: [] }, 'shareClasses', 'loi 47-1775, art. 11'],
    [
      'the same class twice',
      {
        shareClasses: [
          { shareClass: 'A', nominalCents: 1 },
          { shareClass: 'A', nominalCents: 2 },
        ],
      },
      'shareClasses',
      'loi 47-1775, art. 11',
    ],
    [
      'a share worth nothing',
      { shareClasses: [{ shareClass: 'A', nominalCents: 0 }] },
      'shareClasses/0/nominalCents',
      'loi 47-1775, art. 11',
    ],
    ['less than a quarter paid up', { paidUpAtSubscription: '24/100' }, 'paidUpAtSubscription', 'loi 47-1775, art. 12'],
    ['more than everything paid up', { paidUpAtSubscription: '5/4' }, 'paidUpAtSubscription', 'loi 47-1775, art. 12'],
    ['a fraction that is not one', { paidUpAtSubscription: '0.25' }, 'paidUpAtSubscription', 'loi 47-1775, art. 12'],
    [
      'a majority of a third',
      { majorities: { ...rules.majorities, ordinary: { base: 'votesCast', threshold: '1/3', strictlyMoreThan: true } } },
      'majorities.ordinary.threshold',
      'loi 47-1775, art. 9',
    ],
    [
      'half the votes, which would adopt a text and its contrary',
      { majorities: { ...rules.majorities, ordinary: { base: 'votesCast', threshold: '2/4', strictlyMoreThan: false } } },
      'majorities.ordinary.threshold',
      'loi 47-1775, art. 9',
    ],
    [
      'a quorum above everybody',
      { quorums: { ...rules.quorums, extraordinary: { firstCall: '3/2', secondCall: '0' } } },
      'quorums.extraordinary.firstCall',
      'C. com. L225-98',
    ],
  ])('%s', (_wrong, change, path, source) => expect(refusalOf(change)).toEqual([path, source]));
});
