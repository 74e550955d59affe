import { Fraction, streamName, type Folding } from '#kernel';
import type { AccountsApproved, FinancialYearEvent, ResultAppropriated } from './financial-year.events.js';

/** A financial year: open until its accounts are approved, then waiting for its result to be appropriated. */
export type FinancialYear =
  | { readonly status: 'open' }
  | { readonly status: 'approved'; readonly accounts: AccountsApproved['data'] }
  | { readonly status: 'appropriated'; readonly accounts: AccountsApproved['data']; readonly result: ResultAppropriated['data'] };

export const financialYearStream = (year: number): string => streamName('financialYear', year);

export const financialYearFolding: Folding<FinancialYear, FinancialYearEvent> = {
  initialState: { status: 'open' },
  evolve: (year, event) => {
    switch (event.type) {
      case 'AccountsApproved':
        return { status: 'approved', accounts: event.data };
      case 'ResultAppropriated':
        return year.status === 'open' ? year : { status: 'appropriated', accounts: year.accounts, result: event.data };
    }
  },
};

/**
 * What a share of this nominal value is worth to somebody who leaves: its nominal less its part of the losses that reserves do not cover
 * (loi 47-1775, art. 18), in whole cents, never more than the nominal and never negative.
 */
export const exitValueCents = (nominalCents: number, { uncoveredLossCents, capitalCents }: AccountsApproved['data']): number => {
  if (capitalCents === 0) return nominalCents;
  const left = Fraction.of(capitalCents - uncoveredLossCents, capitalCents).times(nominalCents);
  return Math.max(0, Number(left.floor()));
};
