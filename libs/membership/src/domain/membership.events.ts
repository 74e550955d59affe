import type { DomainEvent } from '#kernel';

/** A legal person acts through a representative; both have one voice. */
export type MemberKind = 'naturalPerson' | 'legalPerson';

/** Somebody asks to become a member. */
export type MembershipApplied = DomainEvent<
  'MembershipApplied',
  {
    readonly memberId: string;
    readonly kind: MemberKind;
    /** code of the college applied for, where the cooperative has colleges */
    readonly college?: string;
  }
>;

/** The competent body accepts: from the effective date on, this person is a member. */
export type MemberAdmitted = DomainEvent<
  'MemberAdmitted',
  {
    readonly memberId: string;
    /** reserved for this person, never given to another */
    readonly memberNumber: number;
  }
>;

export type MembershipEvent = MembershipApplied | MemberAdmitted;
