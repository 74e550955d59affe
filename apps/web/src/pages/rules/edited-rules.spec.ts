import fc from 'fast-check';
import { changedRules, readRule, ruleAt, typedRule, withRuleAt, type RuleValue } from './edited-rules.js';
import { ruleFields } from './rule-fields.js';

const rules = {
  shareClasses: [{ shareClass: 'A', nominalCents: 3_000 }],
  quorums: { ordinary: { firstCall: '0' } },
  categories: ['worker', 'user'],
  transfersNeedApproval: true,
} as const satisfies RuleValue;

describe('a draft of the rules', () => {
  it('finds a rule where it stands', () => {
    expect(ruleAt(rules, 'shareClasses/0/nominalCents')).toBe(3_000);
    expect(ruleAt(rules, 'proxies/perHolder')).toBeUndefined();
    expect(ruleAt(rules, 'quorums/constructor')).toBeUndefined();
  });

  it('changes that rule and no other', () => {
    const changed = withRuleAt(rules, ['shareClasses', '0', 'nominalCents'], 5_000);
    expect(changedRules(rules, changed)).toEqual([{ path: 'shareClasses/0/nominalCents', before: '3000', after: '5000' }]);
    expect(rules.shareClasses[0].nominalCents).toBe(3_000);
  });

  it('tells what is new and what is gone', () =>
    expect(changedRules({ categories: ['worker', 'user'] }, { categories: ['worker'], proxies: { perHolder: 1 } })).toEqual([
      { path: 'categories/1', before: 'user', after: undefined },
      { path: 'proxies/perHolder', before: undefined, after: '1' },
    ]));

  it('changes nothing at a place that does not exist', () => expect(withRuleAt(rules, ['proxies', 'perHolder'], 1)).toEqual(rules));

  it.each([
    ['2/3', 'fraction', '2/3'],
    ['0', 'fraction', '0'],
    ['1/0', 'fraction', undefined],
    ['half', 'fraction', undefined],
    ['15', 'integer', 15],
    ['1.5', 'integer', undefined],
    ['30', 'money', 3_000],
    ['worker, user', 'words', ['worker', 'user']],
    ['', 'words', []],
    ['false', 'yesNo', false],
  ] as const)('reads %j as %s', (typed, kind, value) => expect(readRule(typed, kind)).toEqual(value));

  it('reads back what it has written', () =>
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 9 }), fc.constantFrom(',', '.'), (cents, comma) =>
        expect(readRule(typedRule(cents, 'money', comma), 'money')).toBe(cents),
      ),
    ));

  it('has one form field a rule', () => expect(new Set(ruleFields.map(({ path }) => path)).size).toBe(ruleFields.length));
});
