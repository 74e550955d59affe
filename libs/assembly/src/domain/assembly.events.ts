import type { DomainEvent } from '#kernel';
import type { AssemblyKind, ResolutionKind } from '#statutes/domain';

/** The members are called. From here on the assembly is governed by the rulebook of this version, whatever is adopted later. */
export type AssemblyConvened = DomainEvent<
  'AssemblyConvened',
  {
    readonly assemblyId: string;
    readonly kind: AssemblyKind;
    /** calendar date in the cooperative's zone */
    readonly date: string;
    /** calendar date on which the notice was sent */
    readonly noticeSentOn: string;
    /** 1 for the first call, 2 for the second */
    readonly call: 1 | 2;
    readonly rulebookVersion: number;
  }
>;

/** A resolution is put on the agenda. Its text is a public document, known by its digest. */
export type ResolutionTabled = DomainEvent<
  'ResolutionTabled',
  {
    readonly assemblyId: string;
    readonly resolutionId: string;
    /** place on the agenda, 1-based */
    readonly number: number;
    readonly kind: ResolutionKind;
    /** SHA-256 of the text in UTF-8, hexadecimal */
    readonly textDigest: string;
    /** who puts it forward: blank proxies vote for what the board proposes or agrees to, and against the rest; the board when absent */
    readonly proposedBy?: Proposer;
  }
>;

export type Proposer = 'board' | 'members';

/** The chair opens the assembly with its bureau (chair, scrutineers, secretary). */
export type AssemblyOpened = DomainEvent<'AssemblyOpened', { readonly assemblyId: string; readonly bureau: readonly string[] }>;

/** The bureau counts who is there against what the rulebook asks. */
export type QuorumNoted = DomainEvent<
  'QuorumNoted',
  {
    readonly assemblyId: string;
    readonly kind: ResolutionKind;
    readonly call: 1 | 2;
    /** lines of the voting roll */
    readonly members: number;
    readonly present: number;
    readonly represented: number;
    readonly required: number;
    readonly reached: boolean;
  }
>;

export type AssemblyClosed = DomainEvent<'AssemblyClosed', { readonly assemblyId: string }>;

export type AssemblyEvent = AssemblyConvened | ResolutionTabled | AssemblyOpened | QuorumNoted | AssemblyClosed;
