import type { DomainEvent } from '#kernel';
import type { Choice } from './vote.events.js';

/** A teller has read a batch of papers, in the order of the pile. Read again, the batch replaces the earlier reading; both stay visible. */
export type PapersEntered = DomainEvent<
  'PapersEntered',
  {
    readonly ballotId: string;
    readonly assemblyId: string;
    /** pseudonym of who read them */
    readonly teller: string;
    /** number of the batch, from 1, written on its cover */
    readonly batch: number;
    /** what stands on each paper; `null` for one that cannot be counted */
    readonly papers: readonly Choice[];
  }
>;
