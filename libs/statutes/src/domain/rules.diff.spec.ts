import { plainCooperativeRules, sharedEnterpriseRules } from './presets.js';
import { rulesDiff } from './rules.diff.js';

describe('what differs between two versions', () => {
  it('is nothing between a version and itself', () => expect(rulesDiff(plainCooperativeRules, plainCooperativeRules)).toEqual([]));

  it('names each rule, with both values', () =>
    expect(rulesDiff(plainCooperativeRules, { ...plainCooperativeRules, liabilityYears: 3 })).toEqual([
      { path: 'liabilityYears', before: '5', after: '3' },
    ]));

  it('leaves out the side that does not have the rule', () => {
    const changes = rulesDiff(plainCooperativeRules, sharedEnterpriseRules);
    expect(changes).toContainEqual({ path: 'resultToReserves', before: '3/20', after: '1' });
    expect(changes).toContainEqual({ path: 'sharesOwed/quantity', before: undefined, after: '3' });
  });

  it('goes into lists', () =>
    expect(
      rulesDiff(plainCooperativeRules, { ...plainCooperativeRules, shareClasses: [{ shareClass: 'A', nominalCents: 5_000 }] }),
    ).toEqual([{ path: 'shareClasses/0/nominalCents', before: '3000', after: '5000' }]));
});
