import { streamName, type Folding } from '#kernel';
import type { ConvocationDispatched } from './dispatch.events.js';

/** What went out for an assembly. Whom it reached is for a table to say: entries of hundreds of members are not kept in memory. */
export interface Dispatches {
  /** members named by all entries, each as often as she was */
  readonly recorded: number;
}

export const convocationStream = (assemblyId: string): string => streamName('convocation', assemblyId);

export const dispatchFolding: Folding<Dispatches, ConvocationDispatched> = {
  initialState: { recorded: 0 },
  evolve: ({ recorded }, { data: { memberIds } }) => ({ recorded: recorded + memberIds.length }),
};
