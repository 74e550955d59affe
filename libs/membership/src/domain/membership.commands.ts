import type { DomainCommand } from '#kernel';
import type { MemberKind } from './membership.events.js';

/** Every entry of the register counts from a calendar date, and whoever records it says which. */
interface MemberCommand<Type extends string> extends DomainCommand<Type> {
  readonly memberId: string;
  /** calendar date in the cooperative's zone */
  readonly effectiveAt: string;
}

export interface ApplyForMembership extends MemberCommand<'ApplyForMembership'> {
  readonly kind: MemberKind;
  readonly college?: string;
}

export interface AdmitMember extends MemberCommand<'AdmitMember'> {
  readonly memberNumber: number;
}

/** Application and admission at once: a register that is taken over, a meeting that is replayed. */
export interface RegisterMember extends MemberCommand<'RegisterMember'> {
  readonly kind: MemberKind;
  readonly college?: string;
  readonly memberNumber: number;
}

export type MembershipCommand = ApplyForMembership | AdmitMember | RegisterMember;
