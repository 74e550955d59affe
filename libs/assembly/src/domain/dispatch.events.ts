import type { DomainEvent } from '#kernel';

export type DispatchChannel = 'email' | 'letter' | 'portal';

/** `sent` and `delivered` reach a member; what comes back `failed` does not. */
export type DispatchOutcome = 'sent' | 'delivered' | 'failed';

/** The convocation went out to these members by one channel, or came back. The last outcome of a channel is the one that counts. */
export type ConvocationDispatched = DomainEvent<
  'ConvocationDispatched',
  {
    readonly assemblyId: string;
    /** calendar date the members were called for: one that is postponed is told anew */
    readonly date: string;
    readonly channel: DispatchChannel;
    readonly outcome: DispatchOutcome;
    readonly memberIds: readonly string[];
  }
>;
