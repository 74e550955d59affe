import type { DomainEvent } from '#kernel';
import type { ResolutionKind } from '#statutes/domain';

export type Proposer = 'board' | 'members';

/** A text put to the vote, and what it refers to: public documents, each known by the SHA-256 of its UTF-8, hexadecimal. */
export interface ResolutionText {
  readonly textDigest: string;
  readonly annexDigests?: readonly string[];
}

/** A resolution is put on the agenda. */
export type ResolutionTabled = DomainEvent<
  'ResolutionTabled',
  ResolutionText & {
    readonly assemblyId: string;
    readonly resolutionId: string;
    /** place on the agenda, 1-based */
    readonly number: number;
    readonly kind: ResolutionKind;
    /** who puts it forward: blank proxies vote for what the board proposes or agrees to, and against the rest; the board when absent */
    readonly proposedBy?: Proposer;
  }
>;

/** The text changes before it is put to the vote; the earlier one stays visible. */
export type ResolutionAmended = DomainEvent<
  'ResolutionAmended',
  ResolutionText & { readonly assemblyId: string; readonly resolutionId: string }
>;

/** The resolution is not put to the vote. It keeps its number. */
export type ResolutionWithdrawn = DomainEvent<'ResolutionWithdrawn', { readonly assemblyId: string; readonly resolutionId: string }>;

export type AgendaEvent = ResolutionTabled | ResolutionAmended | ResolutionWithdrawn;
