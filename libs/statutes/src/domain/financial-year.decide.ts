import { canonicalJson, Fraction, type Cents, type Decider, type DomainCommand } from '#kernel';
import { assertCalendarDate } from './calendar-date.js';
import { accountsAlreadyApproved, accountsInvalid, accountsNotApproved, appropriationInvalid } from './financial-year.errors.js';
import type { FinancialYearEvent } from './financial-year.events.js';
import { financialYearFolding, financialYearStream, type FinancialYear } from './financial-year.js';
import { rulebookInForce, type AdoptedRules } from './rulebook-in-force.js';

export interface ApproveAccounts extends DomainCommand<'ApproveAccounts'> {
  readonly year: number;
  /** last day of the financial year */
  readonly closedOn: string;
  readonly resultCents: Cents;
  readonly capitalCents: Cents;
  readonly uncoveredLossCents: Cents;
  /** calendar date of the assembly */
  readonly effectiveAt: string;
}

export interface AppropriateResult extends DomainCommand<'AppropriateResult'> {
  readonly year: number;
  readonly reservesCents: Cents;
  readonly distributedCents: Cents;
  readonly carriedForwardCents: Cents;
  /** calendar date of the assembly */
  readonly effectiveAt: string;
}

export type FinancialYearCommand = ApproveAccounts | AppropriateResult;

const isAmount = (cents: Cents): boolean => Number.isSafeInteger(cents) && cents >= 0;

export const approveAccounts = (command: ApproveAccounts, state: FinancialYear): readonly FinancialYearEvent[] => {
  const { year, closedOn, resultCents, capitalCents, uncoveredLossCents } = command;
  assertCalendarDate('closedOn', closedOn);
  if (!closedOn.startsWith(`${year}-`) || closedOn > command.effectiveAt) throw accountsInvalid('closedOn');
  if (!Number.isSafeInteger(resultCents)) throw accountsInvalid('resultCents');
  if (!isAmount(capitalCents)) throw accountsInvalid('capitalCents');
  if (!isAmount(uncoveredLossCents)) throw accountsInvalid('uncoveredLossCents');
  const data = { year, closedOn, resultCents, capitalCents, uncoveredLossCents };
  if (state.status === 'open') return [{ type: 'AccountsApproved', data }];
  if (canonicalJson(state.accounts) !== canonicalJson(data)) throw accountsAlreadyApproved(year);
  return [];
};

export const appropriateResult = (
  command: AppropriateResult,
  state: FinancialYear,
  { rules }: AdoptedRules,
): readonly FinancialYearEvent[] => {
  const { year, reservesCents, distributedCents, carriedForwardCents } = command;
  if (state.status === 'open') throw accountsNotApproved(year);
  const { resultCents } = state.accounts;
  if (!isAmount(reservesCents)) throw appropriationInvalid('reservesCents', 'loi 47-1775, art. 16');
  if (!isAmount(distributedCents)) throw appropriationInvalid('distributedCents', 'loi 47-1775, art. 16');
  if (reservesCents + distributedCents + carriedForwardCents !== resultCents)
    throw appropriationInvalid('carriedForwardCents', 'the parts make the result');
  // A loss gives nothing to appropriate: the sum above leaves it to be carried forward, if nothing was given away.
  if (resultCents <= 0 && (reservesCents > 0 || distributedCents > 0))
    throw appropriationInvalid('distributedCents', 'loi 47-1775, art. 16');
  const least = Fraction.parse(rules.resultToReserves).times(Math.max(0, resultCents));
  if (least.compare(reservesCents) > 0) throw appropriationInvalid('reservesCents', 'resultToReserves');
  const data = { year, reservesCents, distributedCents, carriedForwardCents };
  if (state.status === 'approved') return [{ type: 'ResultAppropriated', data }];
  if (canonicalJson(state.result) !== canonicalJson(data)) throw accountsAlreadyApproved(year);
  return [];
};

const facts = ({ effectiveAt }: FinancialYearCommand) => ({ rulebook: rulebookInForce(effectiveAt) });

export const financialYearDecider: Decider<FinancialYearCommand, FinancialYear, FinancialYearEvent, ReturnType<typeof facts>> = {
  ...financialYearFolding,
  stream: ({ year }) => financialYearStream(year),
  facts,
  decide: (command, state, { rulebook }) => {
    assertCalendarDate('effectiveAt', command.effectiveAt);
    if (!Number.isInteger(command.year) || command.year < 1800 || command.year > 9998) throw accountsInvalid('year');
    return command.type === 'ApproveAccounts' ? approveAccounts(command, state) : appropriateResult(command, state, rulebook);
  },
  rulebookVersion: ({ rulebook }) => rulebook.version,
};
