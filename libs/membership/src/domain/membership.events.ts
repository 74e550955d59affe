import type { DomainEvent } from '#kernel';
import type { MemberRight } from '#statutes/domain';
import type { Disclosed } from './disclosed.js';

/** Legal persons and minors act through a representative; each has one voice like everybody else. */
export type MemberKind = 'naturalPerson' | 'minor' | 'legalPerson';

/** Why a membership ends. Lapse: a condition of membership is no longer met. */
export type EndCause = 'withdrawal' | 'lapse' | 'exclusion' | 'death' | 'dissolution';

export type SuspensionCause = 'sanction' | 'interimMeasure' | 'unpaidShares';

/** Why an entry is taken back. What happened in detail is said in a disclosure, never here. */
export type RetractionGround = 'typingError' | 'wrongPerson' | 'duplicate' | 'decisionQuashed' | 'importReverted';

/** Somebody asks to become a member, for the first time or again. */
export type MembershipApplied = DomainEvent<
  'MembershipApplied',
  {
    readonly memberId: string;
    readonly kind: MemberKind;
    readonly appliedOn: string;
    /** code of the category, where the cooperative has categories */
    readonly category?: string;
    /** code of the college, where the cooperative has colleges */
    readonly college?: string;
    /** pseudonym of who acts for a minor or a legal person */
    readonly representativeId?: string;
    /** pseudonyms of persons whose name is the same, and who are others: somebody looked and said so */
    readonly distinctFrom?: readonly string[];
  } & Disclosed
>;

export type ApplicationRejected = DomainEvent<'ApplicationRejected', { readonly memberId: string }>;

export type ApplicationWithdrawn = DomainEvent<'ApplicationWithdrawn', { readonly memberId: string }>;

/** The competent body accepts. */
export type MemberAdmitted = DomainEvent<
  'MemberAdmitted',
  {
    readonly memberId: string;
    /** reserved for this person, never given to another */
    readonly memberNumber: number;
    /** first day of membership */
    readonly admittedOn: string;
  }
>;

export type CollegeAssigned = DomainEvent<
  'CollegeAssigned',
  { readonly memberId: string; readonly college: string; readonly from: string }
>;

export type CategoryAssigned = DomainEvent<
  'CategoryAssigned',
  { readonly memberId: string; readonly category: string; readonly from: string }
>;

export type RepresentativeAppointed = DomainEvent<
  'RepresentativeAppointed',
  { readonly memberId: string; readonly representativeId: string; readonly from: string } & Disclosed
>;

/** A right rests for a time; membership and shares do not. */
export type RightSuspended = DomainEvent<
  'RightSuspended',
  {
    readonly memberId: string;
    readonly right: MemberRight;
    readonly from: string;
    /** first day on which the right is back; until it is restored when absent */
    readonly until?: string;
    readonly cause: SuspensionCause;
    /** names what suspended it, where several may at once: each lasts its own time */
    readonly suspensionId?: string;
  }
>;

/** A suspended right is back before its time, or at last. */
export type RightRestored = DomainEvent<
  'RightRestored',
  {
    readonly memberId: string;
    readonly right: MemberRight;
    readonly from: string;
    /** the one suspension that ends; all that last on that day when absent */
    readonly suspensionId?: string;
  }
>;

export type MembershipEnded = DomainEvent<
  'MembershipEnded',
  {
    readonly memberId: string;
    readonly cause: EndCause;
    /** last day of membership: a leaver of 31 December is on the list of 31 December */
    readonly lastDay: string;
  }
>;

/** An entry is taken back: both stay visible, and what counts is as if the entry had never been. */
export type MembershipEntryRetracted = DomainEvent<
  'MembershipEntryRetracted',
  {
    readonly memberId: string;
    /** 0-based place of the entry in this stream */
    readonly revision: number;
    readonly ground: RetractionGround;
  }
>;

/** Who somebody is, said after she applied. Changes nothing on the roster, and is not taken back: it is rectified or erased. */
export type PersonalDataRecorded = DomainEvent<
  'PersonalDataRecorded',
  { readonly memberId: string; readonly distinctFrom?: readonly string[] } & Disclosed
>;

/** Who somebody is, said more rightly (GDPR, art. 16): what was kept before is deleted from the vault. */
export type PersonalDataSuperseded = DomainEvent<
  'PersonalDataSuperseded',
  {
    readonly memberId: string;
    /** digests of what is no longer kept */
    readonly superseded: readonly string[];
    readonly distinctFrom?: readonly string[];
  } & Disclosed
>;

export type MembershipEvent =
  | MembershipApplied
  | ApplicationRejected
  | ApplicationWithdrawn
  | MemberAdmitted
  | CollegeAssigned
  | CategoryAssigned
  | RepresentativeAppointed
  | RightSuspended
  | RightRestored
  | MembershipEnded
  | MembershipEntryRetracted
  | PersonalDataRecorded
  | PersonalDataSuperseded;

/** Every type of this stream: the record makes sure that none is forgotten. */
const types: Readonly<Record<MembershipEvent['type'], true>> = {
  MembershipApplied: true,
  ApplicationRejected: true,
  ApplicationWithdrawn: true,
  MemberAdmitted: true,
  CollegeAssigned: true,
  CategoryAssigned: true,
  RepresentativeAppointed: true,
  RightSuspended: true,
  RightRestored: true,
  MembershipEnded: true,
  MembershipEntryRetracted: true,
  PersonalDataRecorded: true,
  PersonalDataSuperseded: true,
};

export const membershipEventTypes: readonly string[] = Object.keys(types);
