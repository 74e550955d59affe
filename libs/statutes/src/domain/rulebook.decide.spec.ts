import { DomainError } from '#kernel';
import { story } from '../../../../test/support/decider-story.js';
import { sharedEnterpriseRules } from './presets.js';
import { rulebookDecider } from './rulebook.decide.js';
import type { RulebookAdopted } from './rulebook.events.js';
import { rulebookFolding, rulebookOn } from './rulebook.js';

const rules = sharedEnterpriseRules;
const adopted = (version: number, effectiveFrom: string, its = rules): RulebookAdopted => ({
  type: 'RulebookAdopted',
  data: { version, effectiveFrom, rules: its },
});

describe('adopting a rulebook', () => {
  it('numbers the versions in the order of adoption', () => {
    const dearer = { ...rules, shareClasses: [{ shareClass: 'A', nominalCents: 5_000 }] };
    story(rulebookDecider)
      .given([adopted(1, '2015-01-01')])
      .when({ type: 'AdoptRulebook', effectiveFrom: '2020-01-01', rules: dearer })
      .then([adopted(2, '2020-01-01', dearer)]);
  });

  it('refuses a date that does not exist', () =>
    story(rulebookDecider).when({ type: 'AdoptRulebook', effectiveFrom: '2023-02-29', rules }).thenRefuses('DATE_INVALID'));

  it('refuses rules the law does not allow', () =>
    story(rulebookDecider)
      .when({ type: 'AdoptRulebook', effectiveFrom: '2015-01-01', rules: { ...rules, paidUpAtSubscription: '1/5' } })
      .thenRefuses('RULE_INVALID'));

  it('says nothing twice', () =>
    story(rulebookDecider)
      .given([adopted(1, '2015-01-01')])
      .when({ type: 'AdoptRulebook', effectiveFrom: '2015-01-01', rules })
      .thenNothingHappens());
});

describe('the rulebook in force on a date', () => {
  const rulebook = [adopted(1, '2015-01-01'), adopted(2, '2020-01-01'), adopted(3, '2018-01-01')].reduce(
    rulebookFolding.evolve,
    rulebookFolding.initialState,
  );

  it.each([
    ['2015-01-01', 1],
    ['2017-12-31', 1],
    ['2018-01-01', 3],
    ['2020-01-01', 3],
  ])('on %s is version %i: of those effective by then, the one adopted last', (date, version) =>
    expect(rulebookOn(rulebook, date).version).toBe(version),
  );

  it('is none before the first one applies', () => {
    expect(() => rulebookOn(rulebook, '2014-12-31')).toThrow(DomainError);
    expect(() => rulebookOn(rulebook, '2014-12-31')).toThrow('NO_RULEBOOK_IN_FORCE');
  });
});
