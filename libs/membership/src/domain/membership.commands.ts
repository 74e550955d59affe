import type { DomainCommand } from '#kernel';
import type { MemberRight } from '#statutes/domain';
import type { EndCause, MemberKind, RetractionGround, SuspensionCause } from './membership.events.js';

/** Every entry of the register counts from a calendar date, and whoever records it says which. */
interface MemberCommand<Type extends string> extends DomainCommand<Type> {
  readonly memberId: string;
  /** calendar date in the cooperative's zone */
  readonly effectiveAt: string;
}

interface Applying {
  readonly kind: MemberKind;
  readonly category?: string;
  readonly college?: string;
  /** needed for minors and legal persons */
  readonly representativeId?: string;
  /** digests of what the vault holds about her and who acts for her */
  readonly disclosures?: readonly string[];
  /** persons of the same name who are others */
  readonly distinctFrom?: readonly string[];
}

export interface ApplyForMembership extends MemberCommand<'ApplyForMembership'>, Applying {}

/** Carries out a decision: `decisionRef` says which. */
export type RejectApplication = MemberCommand<'RejectApplication'>;

export type WithdrawApplication = MemberCommand<'WithdrawApplication'>;

/** Carries out a decision: `decisionRef` says which. */
export interface AdmitMember extends MemberCommand<'AdmitMember'> {
  readonly memberNumber: number;
}

/** Application and admission at once: a register that is taken over, a meeting that is replayed. */
export interface RegisterMember extends MemberCommand<'RegisterMember'>, Applying {
  readonly memberNumber: number;
}

export interface AssignCollege extends MemberCommand<'AssignCollege'> {
  readonly college: string;
}

export interface AssignCategory extends MemberCommand<'AssignCategory'> {
  readonly category: string;
}

export interface AppointRepresentative extends MemberCommand<'AppointRepresentative'> {
  readonly representativeId: string;
  /** digests of what the vault holds about the representative */
  readonly disclosures?: readonly string[];
}

/** `effectiveAt` is the first day without the right; carries out a decision, `decisionRef` says which. */
export interface SuspendRight extends MemberCommand<'SuspendRight'> {
  readonly right: MemberRight;
  /** first day on which the right is back; until it is restored when absent */
  readonly until?: string;
  readonly cause: SuspensionCause;
  readonly suspensionId?: string;
}

/** `effectiveAt` is the first day on which the right is back. */
export interface RestoreRight extends MemberCommand<'RestoreRight'> {
  readonly right: MemberRight;
  /** the one suspension that ends; all that last on that day when absent */
  readonly suspensionId?: string;
}

/** `effectiveAt` is the day of the notice, of the decision or of the death. */
export interface EndMembership extends MemberCommand<'EndMembership'> {
  readonly cause: EndCause;
  /** last day of membership; `effectiveAt` when absent */
  readonly lastDay?: string;
}

export interface RetractMembershipEntry extends MemberCommand<'RetractMembershipEntry'> {
  /** 0-based place of the entry in the member's stream */
  readonly revision: number;
  readonly ground: RetractionGround;
}

export interface RecordPersonalData extends MemberCommand<'RecordPersonalData'> {
  /** digests of what the vault holds since; nothing changed when there are none */
  readonly disclosures: readonly string[];
  /** digests of what they replace */
  readonly superseded: readonly string[];
  readonly distinctFrom?: readonly string[];
}

export type MembershipCommand =
  | ApplyForMembership
  | RejectApplication
  | WithdrawApplication
  | AdmitMember
  | RegisterMember
  | AssignCollege
  | AssignCategory
  | AppointRepresentative
  | SuspendRight
  | RestoreRight
  | EndMembership
  | RetractMembershipEntry
  | RecordPersonalData;
