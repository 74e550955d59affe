import { isDomainError } from '#kernel';
import { approvedCooperativeRules, presets, scicRules, sharedEnterpriseRules as rules } from './presets.js';
import { assertRules } from './rules.check.js';
import type { Rules } from './rules.js';

const refusalOf = (wrong: object): unknown => {
  try {
    // Rules come in from outside as JSON: what is wrong here may be their very shape.
    assertRules(wrong as Rules);
    return 'accepted';
  } catch (error) {
    return isDomainError(error) && error.code === 'RULE_INVALID' ? [error.details['path'], error.details['source']] : error;
  }
};

const majority = (threshold: string, strictlyMoreThan: boolean) => ({
  majorities: { ...rules.majorities, ordinary: { base: 'votesCast', threshold, strictlyMoreThan } },
});

const ofThosePresent = { ...rules.majorities, ordinary: { ...rules.majorities.ordinary, base: 'presentOrRepresented' } };

const colleges = (...weights: readonly string[]) => ({ colleges: weights.map((weight, index) => ({ college: `c${index}`, weight })) });

describe('rules to start from', () => {
  it.each(Object.entries(presets))('%s are lawful', (_name, preset) => expect(refusalOf(preset)).toBe('accepted'));
  it('a SCIC may have colleges', () => expect(refusalOf({ ...scicRules, ...colleges('1/2', '2/5', '1/10') })).toBe('accepted'));

  it('colleges that do not weigh may decide by those present', () => {
    const perHead = { collegeVotes: { scheme: 'perHead', withoutVotes: 'notFor' }, majorities: ofThosePresent };
    expect(refusalOf({ ...scicRules, ...colleges('1/2', '2/5', '1/10'), ...perHead })).toBe('accepted');
  });
});

describe('rules the law does not allow are refused with its article', () => {
  it.each<[string, object, string, string]>([
    ['a time zone nobody knows', { timeZone: 'Europe/Atlantis' }, 'timeZone', 'IANA time zone database'],
    ['the same category twice', { categories: ['a', 'a'] }, 'categories', 'loi 47-1775, art. 19 septies'],
    [
      'the same college twice',
      {
        colleges: [
          { college: 'a', weight: '1/2' },
          { college: 'a', weight: '1/2' },
        ],
      },
      'colleges',
      'loi 47-1775, art. 19 octies',
    ],
    ['colleges that do not make a whole', colleges('1/2', '1/3'), 'colleges', 'loi 47-1775, art. 19 octies'],
    ['no share class at all', { shareClasses: [] }, 'shareClasses', 'loi 47-1775, art. 11'],
    ['the same class twice', { shareClasses: [...rules.shareClasses, ...rules.shareClasses] }, 'shareClasses', 'loi 47-1775, art. 11'],
    [
      'shares owed in a class that does not exist',
      { sharesOwed: { shareClass: 'Z', quantity: 1, withinYears: 1 } },
      'sharesOwed/shareClass',
      'shareClasses',
    ],
    ['less than a quarter paid up', { paidUpAtSubscription: '24/100' }, 'paidUpAtSubscription', 'loi 47-1775, art. 12'],
    ['more than everything paid up', { paidUpAtSubscription: '5/4' }, 'paidUpAtSubscription', 'loi 47-1775, art. 12'],
    ['six years to pay the rest', { paidUpWithinYears: 6 }, 'paidUpWithinYears', 'loi 47-1775, art. 12'],
    [
      'a floor under a quarter',
      { reimbursement: { guard: 'partOfHighest', part: '1/5', of: 'paidUp' } },
      'reimbursement/part',
      'loi 47-1775, art. 13',
    ],
    ['no floor in France', { reimbursement: { guard: 'twoTests' } }, 'reimbursement/guard', 'loi 47-1775, art. 13'],
    ['a result that skips the reserves', { resultToReserves: '1/10' }, 'resultToReserves', 'loi 47-1775, art. 16'],
    ['a vote that may be taken away in France', { suspendableRights: ['vote'] }, 'suspendableRights', 'C. civ., art. 1844'],
    ['a majority of a third', majority('1/3', true), 'majorities/ordinary/threshold', 'loi 47-1775, art. 9'],
    [
      'half the votes, which would adopt a text and its contrary',
      majority('2/4', false),
      'majorities/ordinary/threshold',
      'loi 47-1775, art. 9',
    ],
    [
      'forms by post a week before the assembly',
      { postalVotes: { accepted: true, deadlineDays: 7, mayBeReplaced: false, standAtSecondCall: true } },
      'postalVotes/deadlineDays',
      'C. com. R225-77',
    ],
    [
      'a second place worth more than the first',
      { priorityPoints: [1, 2] },
      'priorityPoints',
      'a better place is worth as many points or more',
    ],
    ['priorities worth nothing at all', { priorityPoints: [] }, 'priorityPoints', 'a better place is worth as many points or more'],
    [
      'a quorum above everybody',
      { quorums: { ...rules.quorums, extraordinary: { firstCall: '3/2', secondCall: '0' } } },
      'quorums/extraordinary/firstCall',
      'C. com. L225-98',
    ],
  ])('%s', (_wrong, change, path, source) => expect(refusalOf({ ...rules, ...change })).toEqual([path, source]));

  it.each<[string, object, string, string]>([
    ['a SCIC of two categories', { categories: ['a', 'b'] }, 'categories', 'loi 47-1775, art. 19 septies'],
    ['a college under a tenth', colleges('1/2', '9/20', '1/20'), 'colleges/2/weight', 'loi 47-1775, art. 19 octies'],
    ['a college over a half', colleges('3/5', '1/5', '1/5'), 'colleges/0/weight', 'loi 47-1775, art. 19 octies'],
    [
      'a weighted majority of those present, who are counted by head',
      { ...colleges('1/2', '2/5', '1/10'), majorities: ofThosePresent },
      'majorities/ordinary/base',
      'loi 47-1775, art. 19 octies',
    ],
    ['less than 57.5 % to reserves', { resultToReserves: '57/100' }, 'resultToReserves', 'loi 47-1775, art. 19 nonies'],
  ])('%s', (_wrong, change, path, source) => expect(refusalOf({ ...scicRules, ...change })).toEqual([path, source]));

  it('a capital floor in Belgium, where there is no capital', () =>
    expect(refusalOf({ ...approvedCooperativeRules, reimbursement: scicRules.reimbursement })).toEqual([
      'reimbursement/guard',
      'CSA, art. 6:115',
    ]));
});

describe('what is not a complete set of rules is refused at its path', () => {
  it.each<[string, object, string]>([
    ['nothing', {}, 'legalForm'],
    ['an unknown rule', { ...rules, dividend: '1/2' }, 'dividend'],
    ['a fraction that is not one', { ...rules, paidUpAtSubscription: '0.25' }, 'paidUpAtSubscription'],
    ['a fraction of nothing', { ...rules, resultToReserves: '1/00' }, 'resultToReserves'],
    [
      'half a quorum',
      { ...rules, quorums: { ordinary: { firstCall: '0' }, extraordinary: rules.quorums.extraordinary } },
      'quorums/ordinary/secondCall',
    ],
    ['a share worth nothing', { ...rules, shareClasses: [{ shareClass: 'A', nominalCents: 0 }] }, 'shareClasses/0/nominalCents'],
    ['a text for a list', { ...rules, categories: 'employees' }, 'categories'],
    ['a null for an object', { ...rules, ballots: null }, 'ballots'],
    ['a guard nobody knows', { ...rules, reimbursement: { guard: 'none' } }, 'reimbursement/guard'],
  ])('%s', (_wrong, value, path) => expect(refusalOf(value)).toEqual([path, 'format of the rulebook']));
});
