import type { DomainEvent } from '#kernel';

/** Somebody asks that a person's means to sign in be taken away, so that she can be given a letter. Nothing is done yet. */
export type ResetRequested = DomainEvent<
  'ResetRequested',
  {
    readonly resetId: string;
    /** pseudonym of the person whose account it is */
    readonly actorId: string;
    readonly requestedBy: string;
    /** instant after which it counts no longer */
    readonly until: string;
  }
>;

/** A second person agrees: her means to sign in are taken away, and her sessions end. */
export type ResetApproved = DomainEvent<
  'ResetApproved',
  {
    readonly resetId: string;
    readonly actorId: string;
    readonly approvedBy: string;
    /** instant: means to sign in that are older than it are taken away */
    readonly approvedAt: string;
  }
>;

export type ResetEvent = ResetRequested | ResetApproved;

export const resetEventTypes = ['ResetRequested', 'ResetApproved'] as const satisfies readonly ResetEvent['type'][];
