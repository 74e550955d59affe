import type { DomainEvent } from '#kernel';
import type { AssemblyKind, ResolutionKind } from '#statutes/domain';

/** Where members may take part. */
export type Venue = 'room' | 'roomAndRemote' | 'remote';

/** Why an assembly is held although the notice came too late. What makes it lawful stands in the paper `documentRef` names. */
export type LateNoticeGround = 'unanimousConsent' | 'urgency' | 'courtOrder' | 'boardDecision';

/** Why an assembly is not held on its day. */
export type PostponementGround = 'venue' | 'documentsMissing' | 'publicHealth' | 'courtOrder' | 'boardDecision';

/** A notice shorter than the rulebook asks for: the assembly may be annulled for it (C. com. L225-104), and its minutes say so. */
export interface LateNotice {
  /** days between the notice and the assembly */
  readonly days: number;
  /** days the rulebook asks for */
  readonly required: number;
  readonly ground: LateNoticeGround;
}

/** What members may read before they vote. */
export interface AssemblyDocument {
  readonly kind: 'accounts' | 'managementReport' | 'auditorReport' | 'statutes' | 'proxyForm' | 'other';
  /** SHA-256 of the text in UTF-8, hexadecimal: a public document */
  readonly digest: string;
}

/** When and where, as it stands in a convocation. */
export interface Meeting {
  /** calendar date in the cooperative's zone */
  readonly date: string;
  /** hour on the clock of the cooperative, `18:30` */
  readonly time?: string;
  /** digest of the address, a public document */
  readonly placeDigest?: string;
  readonly venue?: Venue;
  /** calendar date on which the notice was sent */
  readonly noticeSentOn: string;
  /** present when the notice came too late and the chair insisted */
  readonly lateNotice?: LateNotice;
}

/** The members are called. From here on the assembly is governed by the rulebook of this version, whatever is adopted later. */
export type AssemblyConvened = DomainEvent<
  'AssemblyConvened',
  Meeting & {
    readonly assemblyId: string;
    readonly kind: AssemblyKind;
    /** 1 for the first call, 2 for the second */
    readonly call: 1 | 2;
    readonly rulebookVersion: number;
    /** digests of what is to be dealt with, in order: resolutions come besides */
    readonly agenda?: readonly string[];
    readonly documents?: readonly AssemblyDocument[];
  }
>;

/** The assembly is held on another day, of which the members are told anew. */
export type AssemblyPostponed = DomainEvent<
  'AssemblyPostponed',
  Meeting & { readonly assemblyId: string; readonly ground: PostponementGround }
>;

/** The assembly is not held: nothing is opened in it any more. */
export type AssemblyCancelled = DomainEvent<'AssemblyCancelled', { readonly assemblyId: string; readonly ground: PostponementGround }>;

/**
 * Too few came: the members are called again, on the agenda that could not be decided and under the quorum of the second call (C. com.
 * L225-98). The roll stays: proxies and rights given for the first call hold for the next one (C. com. R225-79).
 */
export type SecondCallConvened = DomainEvent<
  'SecondCallConvened',
  Meeting & {
    readonly assemblyId: string;
    /** what the first call could not decide */
    readonly kinds: readonly ResolutionKind[];
  }
>;
