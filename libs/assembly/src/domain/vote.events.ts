import type { DomainEvent } from '#kernel';

/** One choice, or the choices marked, in the order of the paper. */
export type Choice = string | readonly string[];

/** A right is used. Its stream did not exist before: the store itself refuses a second vote. */
export type VoteCast = DomainEvent<
  'VoteCast',
  {
    readonly ballotId: string;
    readonly assemblyId: string;
    readonly rightId: string;
    readonly choice: Choice;
    /** who used the right: its holder, or the holder of her proxy */
    readonly castBy: string;
    /** of the right, where the ballot counts votes by college */
    readonly college?: string;
    /** true for a vote that came by post before the assembly */
    readonly postal?: true;
  }
>;

/** The voter changes her vote where the rulebook allows it. The earlier one stays visible and no longer counts. */
export type VoteReplaced = DomainEvent<'VoteReplaced', VoteCast['data'] & { readonly replaced: Choice }>;

export type VoteEvent = VoteCast | VoteReplaced;
