import type { Cents, DomainEvent } from '#kernel';

/** The assembly approves the accounts of a year. */
export type AccountsApproved = DomainEvent<
  'AccountsApproved',
  {
    readonly year: number;
    /** last day of the financial year */
    readonly closedOn: string;
    /** profit, or loss when negative */
    readonly resultCents: Cents;
    /** capital that bears the losses, at the end of the year */
    readonly capitalCents: Cents;
    /** losses that reserves do not cover: whoever leaves bears her share of them */
    readonly uncoveredLossCents: Cents;
  }
>;

/** The assembly decides where the result goes. */
export type ResultAppropriated = DomainEvent<
  'ResultAppropriated',
  {
    readonly year: number;
    readonly reservesCents: Cents;
    /** what is paid out on shares or as rebates */
    readonly distributedCents: Cents;
    /** what is left to the next year; a loss is carried forward whole */
    readonly carriedForwardCents: Cents;
  }
>;

export type FinancialYearEvent = AccountsApproved | ResultAppropriated;
