import type { DomainEvent } from '#kernel';
import type { ResolutionKind } from '#statutes/domain';
import type { AgendaEvent } from './agenda.events.js';
import type { ConsultationListDrawn } from './consultation-list.events.js';
import type { AssemblyCancelled, AssemblyConvened, AssemblyPostponed, SecondCallConvened } from './convocation.events.js';

/** The chair opens the assembly with its bureau (chair, scrutineers, secretary). */
export type AssemblyOpened = DomainEvent<'AssemblyOpened', { readonly assemblyId: string; readonly bureau: readonly string[] }>;

/** Who is there of a college. */
export interface PresenceOfCollege {
  readonly college: string;
  /** lines of the college on the voting roll */
  readonly members: number;
  readonly present: number;
  readonly represented: number;
}

/** Who is there of a college against what the rulebook asks of it. */
export interface QuorumOfCollege extends PresenceOfCollege {
  readonly required: number;
  readonly reached: boolean;
}

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
    /** of the whole and, where the rulebook asks for it, of each college */
    readonly reached: boolean;
    /** present where the rulebook asks it of each college */
    readonly colleges?: readonly QuorumOfCollege[];
  }
>;

export type AssemblyClosed = DomainEvent<'AssemblyClosed', { readonly assemblyId: string }>;

export type ConvocationEvent = AssemblyConvened | AssemblyPostponed | AssemblyCancelled | SecondCallConvened;

export type AssemblyEvent = ConvocationEvent | AgendaEvent | ConsultationListDrawn | AssemblyOpened | QuorumNoted | AssemblyClosed;
