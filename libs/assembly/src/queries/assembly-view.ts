import type { AnnulmentGround, BallotOpened, PrioritiesProclaimed, ResultProclaimed } from '../domain/ballot.events.js';
import type { Proposer, QuorumNoted } from '../domain/assembly.events.js';
import type { RollFrozen } from '../domain/roll.events.js';

export interface ResolutionView {
  readonly resolutionId: string;
  readonly number: number;
  readonly kind: string;
  readonly textDigest: string;
  /** blank proxies vote for what the board proposes, and against the rest */
  readonly proposedBy: Proposer;
  readonly text: string;
}

/** How far a ballot has been used: participation, never a partial result. */
export interface Participation {
  /** rights used so far */
  readonly votes: number;
  /** votes recorded after the close, kept and not counted */
  readonly late: number;
  /** rights of the roll that were not used; null while it is open, and where votes name no right */
  readonly notVoted: number | null;
}

export interface BallotView extends Participation {
  readonly ballotId: string;
  readonly status: 'open' | 'closed' | 'proclaimed' | 'annulled';
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly opened: BallotOpened['data'];
  /** what was proclaimed of for and against, also of a ballot annulled since */
  readonly result: ResultProclaimed['data'] | null;
  /** the order that was proclaimed where priorities were ranked */
  readonly priorities: PrioritiesProclaimed['data'] | null;
  /** why it does not count; null for one that does */
  readonly annulment: AnnulmentGround | null;
}

export interface AssemblySummary {
  readonly assemblyId: string;
  readonly kind: string;
  readonly date: string;
  readonly noticeSentOn: string;
  readonly call: number;
  readonly rulebookVersion: number;
  readonly status: 'convened' | 'open' | 'closed';
}

export interface AssemblyView extends AssemblySummary {
  readonly bureau: readonly string[];
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly roll: Omit<RollFrozen['data'], 'assemblyId' | 'freezeId'> | null;
  readonly attendance: { readonly present: number; readonly represented: number };
  readonly quorums: readonly Omit<QuorumNoted['data'], 'assemblyId'>[];
  readonly resolutions: readonly ResolutionView[];
  readonly ballots: readonly BallotView[];
  /** ledger number the answer is true for */
  readonly number: number;
  /** true when the answer does not yet hold what the caller has written */
  readonly stale: boolean;
}
