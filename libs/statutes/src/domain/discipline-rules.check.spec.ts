import { hasCode, type DomainError } from '#kernel';
import { SHARED_ENTERPRISE_DISCIPLINE, USUAL_DISCIPLINE_RULES, type DisciplineRules } from './discipline-rules.js';
import { approvedCooperativeRules, presets, sharedEnterpriseRules } from './presets.js';
import { assertRules } from './rules.check.js';
import type { Rules } from './rules.js';

const refusalOf = (discipline: Partial<DisciplineRules>, rules: Rules = sharedEnterpriseRules): unknown => {
  try {
    assertRules({ ...rules, discipline: { ...SHARED_ENTERPRISE_DISCIPLINE, ...discipline } });
  } catch (error) {
    if (hasCode(error, 'RULE_INVALID')) return { ...(error as DomainError).details };
    throw error;
  }
  return undefined;
};

const [largeDebt] = SHARED_ENTERPRISE_DISCIPLINE.policies;

describe('rules of discipline', () => {
  it('never let the vote rest in France, automatically or otherwise', () => {
    for (const { discipline, suspendableRights, legalForm } of Object.values<Rules>(presets)) {
      if (legalForm === 'approvedCooperative') continue;
      expect(suspendableRights).not.toContain('vote');
      expect(JSON.stringify(discipline ?? USUAL_DISCIPLINE_RULES)).not.toContain('"vote"');
    }
    const source = 'C. civ., art. 1844';
    expect(refusalOf({ suspension: { rights: ['vote'], longestDays: 30 } })).toEqual({ path: 'discipline/suspension/rights', source });
    const interim = { rights: ['vote' as const], days: 10 };
    const policy = { policy: 'largeDebt', kinds: ['unpaidDebt'], response: 'proceeding' as const, interim };
    expect(refusalOf({ policies: [policy] })).toEqual({ path: 'discipline/policies/0/interim/rights', source });
  });

  it('may let it rest where the law does', () =>
    expect(refusalOf({ suspension: { rights: ['vote'], longestDays: 30 } }, approvedCooperativeRules)).toBeUndefined());

  it('answer by themselves with what is mild, or with a proceeding', () => {
    const grave = { policy: 'grave', kinds: ['overdraft'], response: 'exclusion' };
    expect(refusalOf({ policies: [grave as never] })).toMatchObject({ path: 'discipline/policies/0/response' });
  });

  it('give a month to who is to be excluded from a Belgian cooperative, and a hearing', () => {
    expect(refusalOf({ statementDays: 29 }, approvedCooperativeRules)).toEqual({
      path: 'discipline/statementDays',
      source: 'CSA, art. 6:123',
    });
    expect(refusalOf({ hearingBefore: [] }, approvedCooperativeRules)).toMatchObject({ path: 'discipline/hearingBefore' });
  });

  it('leave a way to the assembly to whom the board excludes', () => {
    expect(refusalOf({ byAssembly: [], appealDays: null })).toEqual({ path: 'discipline/appealDays', source: 'C. com. L231-6' });
    expect(refusalOf({ byAssembly: [] })).toBeUndefined();
  });

  it.each<[string, Partial<DisciplineRules>]>([
    ['discipline/kinds', { kinds: [...SHARED_ENTERPRISE_DISCIPLINE.kinds, { kind: 'other', family: 'other' }] }],
    ['discipline/ladder', { ladder: ['exclusion', 'warning'] }],
    ['discipline/policies/0/kinds', { policies: [{ policy: 'p', kinds: ['unheardOf'], response: 'warning' }] }],
    ['discipline/policies', { policies: largeDebt ? [largeDebt, largeDebt] : [] }],
    [
      'discipline/policies/0/response',
      { ladder: ['reprimand', 'exclusion'], policies: [{ policy: 'p', kinds: ['other'], response: 'warning' }] },
    ],
    ['discipline/policies/0/interim/days', { longestInterimDays: 10 }],
    ['discipline/boardQuorum', { boardQuorum: '3/2' }],
    ['discipline/counting/holidays/0', { counting: { days: 'calendar', extended: true, holidays: ['Christmas'] } }],
  ])('are refused at %s', (path, changes) => expect(refusalOf(changes)).toMatchObject({ path }));
});
