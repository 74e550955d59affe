import type { AnnulmentGround, BallotOpened, PrioritiesProclaimed, ResultProclaimed } from '../domain/ballot.events.js';
import type { Proposer } from '../domain/agenda.events.js';
import type { QuorumNoted } from '../domain/assembly.events.js';
import type { ConsultationListDrawn } from '../domain/consultation-list.events.js';
import type { AssemblyDocument, Meeting, PostponementGround, Venue } from '../domain/convocation.events.js';
import type { RollCorrected, RollFrozen } from '../domain/roll.events.js';
import type { ResolutionKind } from '#statutes/domain';

export interface ResolutionView {
  readonly resolutionId: string;
  readonly number: number;
  readonly kind: string;
  readonly textDigest: string;
  readonly annexDigests: readonly string[];
  /** it keeps its number, and is not put to the vote */
  readonly withdrawn: boolean;
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
  /** whether hands or papers were counted since the close; false where votes count themselves */
  readonly counted: boolean;
  readonly opened: BallotOpened['data'];
  /** what was proclaimed of for and against, also of a ballot annulled since */
  readonly result: ResultProclaimed['data'] | null;
  /** the order that was proclaimed where priorities were ranked */
  readonly priorities: PrioritiesProclaimed['data'] | null;
  /** why it does not count; null for one that does */
  readonly annulment: AnnulmentGround | null;
}

/** One act by which the members were called, called anew, or told that nothing is held; dates are calendar dates. */
export interface ConvocationAct extends Partial<Meeting> {
  readonly act: 'AssemblyConvened' | 'AssemblyPostponed' | 'AssemblyCancelled' | 'SecondCallConvened';
  readonly ground?: PostponementGround;
  /** what a second call is about */
  readonly kinds?: readonly ResolutionKind[];
}

/** The electorate as it was frozen, and what was corrected of it since. */
export interface RollView extends Omit<RollFrozen['data'], 'assemblyId' | 'freezeId'> {
  /** lines that give a right now */
  readonly rights: number;
  readonly corrections: readonly Omit<RollCorrected['data'], 'assemblyId'>[];
}

/** What members said about their coming, for the day the assembly has now. */
export interface AnnouncedCount {
  readonly coming: number;
  readonly apologised: number;
}

export interface AssemblySummary {
  readonly assemblyId: string;
  readonly kind: string;
  readonly date: string;
  readonly noticeSentOn: string;
  readonly call: number;
  readonly rulebookVersion: number;
  readonly status: 'convened' | 'open' | 'closed' | 'cancelled';
}

export interface AssemblyView extends AssemblySummary {
  /** hour on the clock of the cooperative */
  readonly time: string | null;
  readonly venue: Venue | null;
  readonly place: string | null;
  /** what is dealt with besides the resolutions, in order */
  readonly agenda: readonly string[];
  readonly documents: readonly AssemblyDocument[];
  /** in the order of the ledger */
  readonly convocations: readonly ConvocationAct[];
  readonly consultationList: Omit<ConsultationListDrawn['data'], 'assemblyId'> | null;
  readonly bureau: readonly string[];
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly roll: RollView | null;
  readonly announced: AnnouncedCount;
  readonly attendance: { readonly present: number; readonly represented: number };
  readonly quorums: readonly Omit<QuorumNoted['data'], 'assemblyId'>[];
  readonly resolutions: readonly ResolutionView[];
  readonly ballots: readonly BallotView[];
  /** ledger number the answer is true for */
  readonly number: number;
  /** true when the answer does not yet hold what the caller has written */
  readonly stale: boolean;
}
