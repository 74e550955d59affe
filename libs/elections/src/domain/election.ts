import { streamName, type Folding } from '#kernel';
import type { CandidacyDeclared, ElectionCalled, ElectionEvent } from './election.events.js';

export interface CalledElection {
  readonly status: 'called' | 'proclaimed';
  readonly call: ElectionCalled['data'];
  readonly candidacies: readonly CandidacyDeclared['data'][];
}

export type Election = { readonly status: 'unknown' } | CalledElection;

export const electionStream = (electionId: string): string => streamName('election', electionId);

export const electionFolding: Folding<Election, ElectionEvent> = {
  initialState: { status: 'unknown' },
  evolve: (election, event) => {
    if (event.type === 'ElectionCalled') return { status: 'called', call: event.data, candidacies: [] };
    // An election is called before anything else happens to it.
    if (election.status === 'unknown') return election;
    if (event.type === 'CandidacyDeclared') return { ...election, candidacies: [...election.candidacies, event.data] };
    return { ...election, status: 'proclaimed' };
  },
};
