import type { PersonName } from './registers.js';

/** Somebody who waits for a decision. */
export interface Application {
  readonly memberId: string;
  readonly appliedOn: string;
  readonly kind: 'naturalPerson' | 'minor' | 'legalPerson';
  readonly category: string | null;
  readonly college: string | null;
  readonly name: PersonName | null;
}

/** Money somebody is owed, or will be. */
export interface ClaimLine {
  readonly claimId: string;
  readonly memberId: string;
  readonly status: 'fixed' | 'deferred' | 'cancelled' | 'paid';
  readonly amountCents: number;
  readonly paidCents: number;
  readonly dueOn: string;
}
