/** From when a term runs: the end of the membership, the day the value was kept, or not before the company is no more. */
export type RetentionStart = 'endOfMembership' | 'kept' | 'endOfCompany';

export const retentionStarts = ['endOfMembership', 'kept', 'endOfCompany'] as const satisfies readonly RetentionStart[];

/** How long what is kept for a purpose stays. When it is over, it is erased without being asked for. */
export interface RetentionTerm {
  /** what it is kept for, as the vault has it: `identity` */
  readonly purpose: string;
  readonly from: RetentionStart;
  readonly months: number;
  /** article of law, or the statutes */
  readonly basis: string;
  /** whether it stays until then although its erasure is asked for (GDPR, art. 17 (3)) */
  readonly isRequired: boolean;
}

/** What most cooperatives answer to "how long"; the counsel of each confirms it, or has another answer adopted. */
const usual: readonly RetentionTerm[] = [
  // Members stay liable for five years after they left: until then the register needs to know who they are.
  { purpose: 'identity', from: 'endOfMembership', months: 60, basis: 'C. com., art. L231-6', isRequired: true },
  { purpose: 'contact', from: 'endOfMembership', months: 12, basis: 'RGPD, art. 5 (1) e', isRequired: false },
  // Decisions of an assembly can be contested for three years; a month more for the act to arrive.
  { purpose: 'candidacy', from: 'kept', months: 37, basis: 'C. civ., art. 1844-14', isRequired: false },
  { purpose: 'proceeding', from: 'kept', months: 60, basis: 'C. civ., art. 2224', isRequired: true },
  { purpose: 'legalHold', from: 'kept', months: 120, basis: 'C. civ., art. 2224', isRequired: true },
];

/** How long a rulebook keeps what is kept for each purpose. A purpose it does not name is that of most cooperatives. */
export const retentionTermsOf = ({ retention = [] }: { readonly retention?: readonly RetentionTerm[] }): readonly RetentionTerm[] => [
  ...retention,
  ...usual.filter(({ purpose }) => retention.every((term) => term.purpose !== purpose)),
];
