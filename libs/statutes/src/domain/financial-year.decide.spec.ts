import { story } from '../../../../test/support/decider-story.js';
import { financialYearDecider } from './financial-year.decide.js';
import type { FinancialYearEvent } from './financial-year.events.js';
import { exitValueCents } from './financial-year.js';
import { plainCooperativeRules, sharedEnterpriseRules } from './presets.js';

const facts = (rules = sharedEnterpriseRules) => ({ rulebook: { version: 1, effectiveFrom: '2010-01-01', rules } });
const accounts = { year: 2025, closedOn: '2025-12-31', resultCents: 100_000, capitalCents: 1_000_000, uncoveredLossCents: 0 };
const approved: FinancialYearEvent = { type: 'AccountsApproved', data: accounts };
const parts = { year: 2025, reservesCents: 100_000, distributedCents: 0, carriedForwardCents: 0 };
const appropriated: FinancialYearEvent = { type: 'ResultAppropriated', data: parts };

const approve = { type: 'ApproveAccounts', effectiveAt: '2026-06-18', ...accounts } as const;
const appropriate = { type: 'AppropriateResult', effectiveAt: '2026-06-18', ...parts } as const;
const told = story(financialYearDecider).knowing(facts());

describe('approving the accounts', () => {
  it('is recorded', () => told.when(approve).then([approved]));
  it('says nothing twice', () => told.given([approved]).when(approve).thenNothingHappens());
  it('is not done again with other figures', () =>
    told
      .given([approved])
      .when({ ...approve, resultCents: 1 })
      .thenRefuses('ACCOUNTS_ALREADY_APPROVED'));
  it.each([
    ['a year that does not end in it', { closedOn: '2024-12-31' }],
    ['a year that has not ended', { effectiveAt: '2025-12-30' }],
    ['half a cent', { resultCents: 0.5 }],
    ['a negative capital', { capitalCents: -1 }],
    ['a negative loss', { uncoveredLossCents: -1 }],
    ['no year', { year: 20.25 }],
  ])('is refused for %s', (_what, change) => told.when({ ...approve, ...change }).thenRefuses('ACCOUNTS_INVALID'));
});

describe('appropriating the result', () => {
  it('puts everything to reserves in the model cooperative', () => told.given([approved]).when(appropriate).then([appropriated]));
  it('says nothing twice', () => told.given([approved, appropriated]).when(appropriate).thenNothingHappens());
  it('needs approved accounts', () => told.when(appropriate).thenRefuses('ACCOUNTS_NOT_APPROVED'));
  it('refuses less than the rules give to reserves', () =>
    told
      .given([approved])
      .when({ ...appropriate, reservesCents: 99_999, carriedForwardCents: 1 })
      .thenRefuses('APPROPRIATION_INVALID'));
  it('refuses parts that do not make the result', () =>
    told
      .given([approved])
      .when({ ...appropriate, carriedForwardCents: 1 })
      .thenRefuses('APPROPRIATION_INVALID'));

  it('leaves a part to be distributed where the rules do', () => {
    const split = { reservesCents: 15_000, distributedCents: 50_000, carriedForwardCents: 35_000 };
    story(financialYearDecider)
      .knowing(facts(plainCooperativeRules))
      .given([approved])
      .when({ ...appropriate, ...split })
      .then([{ type: 'ResultAppropriated', data: { year: 2025, ...split } }]);
  });

  it('carries a loss forward whole', () => {
    const loss: FinancialYearEvent = { type: 'AccountsApproved', data: { ...accounts, resultCents: -5_000 } };
    const carried = { reservesCents: 0, distributedCents: 0, carriedForwardCents: -5_000 };
    told
      .given([loss])
      .when({ ...appropriate, ...carried })
      .then([{ type: 'ResultAppropriated', data: { year: 2025, ...carried } }]);
    told
      .given([loss])
      .when({ ...appropriate, reservesCents: 0, distributedCents: 5_000, carriedForwardCents: -10_000 })
      .thenRefuses('APPROPRIATION_INVALID');
  });
});

describe('the value of a share to somebody who leaves', () => {
  it.each([
    [0, 3_000],
    [100_000, 2_700],
    [333_333, 2_000],
    [1_000_000, 0],
    [2_000_000, 0],
  ])('with %d cents of losses on a million is %d cents', (uncoveredLossCents, cents) =>
    expect(exitValueCents(3_000, { ...accounts, uncoveredLossCents })).toBe(cents),
  );

  it('is its nominal where there is no capital to bear losses', () =>
    expect(exitValueCents(3_000, { ...accounts, capitalCents: 0, uncoveredLossCents: 1 })).toBe(3_000));
});
