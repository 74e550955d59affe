import type { DomainCommand } from '#kernel';
import type { AssemblyKind, ResolutionKind } from '#statutes/domain';
import type { Proposer, ResolutionText } from './agenda.events.js';
import type { AssemblyDocument, LateNoticeGround, Meeting, PostponementGround } from './convocation.events.js';

/** When and where, and on what ground the chair insists when the notice comes too late. */
export interface MeetingWanted extends Omit<Meeting, 'lateNotice'> {
  readonly lateNoticeGround?: LateNoticeGround;
}

export interface ConveneAssembly extends DomainCommand<'ConveneAssembly'>, MeetingWanted {
  readonly assemblyId: string;
  readonly kind: AssemblyKind;
  readonly call?: 1 | 2;
  readonly agenda?: readonly string[];
  readonly documents?: readonly AssemblyDocument[];
}

export interface PostponeAssembly extends DomainCommand<'PostponeAssembly'>, MeetingWanted {
  readonly assemblyId: string;
  readonly ground: PostponementGround;
}

export interface CancelAssembly extends DomainCommand<'CancelAssembly'> {
  readonly assemblyId: string;
  readonly ground: PostponementGround;
}

export interface ConveneSecondCall extends DomainCommand<'ConveneSecondCall'>, MeetingWanted {
  readonly assemblyId: string;
}

export interface TableResolution extends DomainCommand<'TableResolution'>, ResolutionText {
  readonly assemblyId: string;
  readonly resolutionId: string;
  readonly kind: ResolutionKind;
  readonly proposedBy?: Proposer;
}

export interface AmendResolution extends DomainCommand<'AmendResolution'>, ResolutionText {
  readonly assemblyId: string;
  readonly resolutionId: string;
}

export interface WithdrawResolution extends DomainCommand<'WithdrawResolution'> {
  readonly assemblyId: string;
  readonly resolutionId: string;
}

export interface OpenAssembly extends DomainCommand<'OpenAssembly'> {
  readonly assemblyId: string;
  readonly bureau: readonly string[];
}

export interface CloseAssembly extends DomainCommand<'CloseAssembly'> {
  readonly assemblyId: string;
}

export type ConvocationCommand = ConveneAssembly | PostponeAssembly | CancelAssembly | ConveneSecondCall;

export type ResolutionCommand = AmendResolution | WithdrawResolution;

export type AssemblyCommand = TableResolution | OpenAssembly | CloseAssembly;
