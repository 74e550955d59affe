import { assertUnreachable, streamName, type Folding } from '#kernel';
import type {
  CandidacyDeclared,
  CandidatesListed,
  ElectionCalled,
  ElectionEvent,
  ElectionProclaimed,
  RejectionGround,
} from './election.events.js';

export type Candidacy = CandidacyDeclared['data'] & {
  readonly status: 'declared' | 'validated' | 'rejected' | 'withdrawn';
  readonly ground?: RejectionGround;
};

export interface CalledElection {
  readonly status: 'called' | 'listed' | 'proclaimed';
  readonly call: ElectionCalled['data'];
  /** in the order of declaration: candidate 1 first */
  readonly candidacies: readonly Candidacy[];
  readonly list?: CandidatesListed['data'];
  readonly lot?: { readonly commitment: string; readonly seed?: string };
  readonly result?: ElectionProclaimed['data'];
}

export type Election = { readonly status: 'unknown' } | CalledElection;

export const electionStream = (electionId: string): string => streamName('election', electionId);

export const electionFolding: Folding<Election, ElectionEvent> = {
  initialState: { status: 'unknown' },
  evolve: (election, event) => {
    if (event.type === 'ElectionCalled') return { status: 'called', call: event.data, candidacies: [] };
    // An election is called before anything else happens to it.
    return election.status === 'unknown' ? election : after(election, event);
  },
};

const after = (election: CalledElection, event: Exclude<ElectionEvent, { type: 'ElectionCalled' }>): CalledElection => {
  switch (event.type) {
    case 'CandidacyDeclared':
      return { ...election, candidacies: [...election.candidacies, { ...event.data, status: 'declared' }] };
    case 'CandidacyValidated':
      return withCandidacy(election, event.data.candidate, { status: 'validated' });
    case 'CandidacyRejected':
      return withCandidacy(election, event.data.candidate, { status: 'rejected', ground: event.data.ground });
    case 'CandidacyWithdrawn':
      return withCandidacy(election, event.data.candidate, { status: 'withdrawn' });
    case 'CandidacyReinstated':
      return withCandidacy(election, event.data.candidate, { status: foundInOrder(election, event.data.candidate) });
    case 'CandidatesListed':
      return { ...election, status: 'listed', list: event.data };
    case 'LotCommitted':
      return { ...election, lot: { commitment: event.data.commitment } };
    case 'LotRevealed':
      return { ...election, lot: { commitment: '', ...election.lot, seed: event.data.seed } };
    case 'ElectionProclaimed':
      return { ...election, status: 'proclaimed', result: event.data };
    default:
      return assertUnreachable(event);
  }
};

const withCandidacy = (election: CalledElection, n: number, change: Pick<Candidacy, 'status' | 'ground'>): CalledElection => ({
  ...election,
  candidacies: election.candidacies.map((candidacy) => (candidacy.candidate === n ? { ...candidacy, ...change } : candidacy)),
});

/** Whether a member's candidacy is neither turned down nor withdrawn: nobody stands twice. */
export const standsAlready = ({ candidacies }: CalledElection, memberId: string): boolean =>
  candidacies.some((candidacy) => candidacy.memberId === memberId && (candidacy.status === 'declared' || candidacy.status === 'validated'));

/** Who is on the paper was found in order; of anybody else the bureau judges again. */
const foundInOrder = ({ list }: CalledElection, n: number): 'validated' | 'declared' =>
  list?.order.includes(n) ? 'validated' : 'declared';

/** Whether a candidacy stands on the paper: not turned down, not withdrawn, validated where the rulebook asks for it. */
export const stands = ({ status }: Candidacy, { rules }: CalledElection['call']): boolean =>
  status === 'validated' || (status === 'declared' && !rules.candidaciesValidated);
