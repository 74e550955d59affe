import type { DomainEvent } from '#kernel';

/** What a form says on one resolution. */
export interface PostalAnswer {
  readonly resolutionId: string;
  readonly choice: 'for' | 'against' | 'abstain';
}

/**
 * A form came by post before the assembly. What it says of each resolution is cast when the ballot on it is opened. A form that replaces an
 * earlier one leaves both visible.
 */
export type PostalVoteReceived = DomainEvent<
  'PostalVoteReceived',
  {
    readonly assemblyId: string;
    readonly rightId: string;
    /** whose right it is */
    readonly memberId: string;
    /** calendar date on which it came */
    readonly receivedOn: string;
    readonly answers: readonly PostalAnswer[];
    /** 2 for a form that came for the second call; the first one when absent */
    readonly call?: 2;
  }
>;
