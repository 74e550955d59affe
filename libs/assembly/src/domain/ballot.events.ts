import type { DomainEvent } from '#kernel';
import type { CollegeShare, MajorityRule, Method, Weighting } from '#counting';
import type { PresenceOfCollege } from './assembly.events.js';

/** What is put to the vote. */
export type BallotSubject =
  { readonly kind: 'resolution'; readonly resolutionId: string } | { readonly kind: 'election'; readonly electionId: string };

/** How the votes are counted: for and against under a majority rule, or papers on candidates by a method of counting. */
export type BallotMethod = 'majority' | Method;

/** Votes that everybody may read on a screen, papers in an urn that two tellers read, or hands that two scrutineers count. */
export type BallotMode = 'open' | 'paper' | 'showOfHands';

/** Voting begins. Everything the count will need stands here: the rule of the day, the roll, who was there. */
export type BallotOpened = DomainEvent<
  'BallotOpened',
  {
    readonly ballotId: string;
    readonly assemblyId: string;
    readonly subject: BallotSubject;
    readonly mode: BallotMode;
    readonly method: BallotMethod;
    readonly choices: readonly string[];
    /** how many marks, or ranks, a paper has room for */
    readonly marks: number;
    /** words of the scale, where each candidate is judged: worst first */
    readonly grades?: readonly string[];
    /** present when the method is a majority */
    readonly rule?: MajorityRule;
    /** present where the colleges weigh */
    readonly weighting?: Weighting;
    /** colleges whose rights the resolution touches: each has to approve it itself, before the assembly's vote counts */
    readonly classVotes?: readonly string[];
    /** lines of the roll in each college, where votes are counted by college */
    readonly membersOfColleges?: Readonly<Record<string, number>>;
    /** what each place on the paper is worth, where priorities are ranked */
    readonly points?: readonly number[];
    /** exact fraction of the roll that must be present or represented; `0` asks for none */
    readonly quorum: string;
    /** who was there of each college, present where the rulebook asks that fraction of each of them too */
    readonly presenceOfColleges?: readonly PresenceOfCollege[];
    readonly votesMayBeReplaced: boolean;
    /** true where somebody who voted by post and came after all may vote anew */
    readonly postalVotesMayBeReplaced?: boolean;
    /** rights on the roll when voting began */
    readonly rollCount: number;
    /** how many corrections of the roll count in this ballot: those decided before it; none where it does not say */
    readonly rollCorrections?: number;
    readonly present: number;
    readonly represented: number;
    /** instant after which no vote is taken, ISO 8601 in UTC */
    readonly closesAt?: string;
  }
>;

export type BallotClosed = DomainEvent<'BallotClosed', { readonly ballotId: string; readonly assemblyId: string }>;

/** Two tellers have read every paper alike. The papers themselves stand in what each of them entered. */
export type PaperCountRecorded = DomainEvent<
  'PaperCountRecorded',
  {
    readonly ballotId: string;
    readonly assemblyId: string;
    readonly tellers: readonly [string, string];
    readonly batches: number;
    readonly papers: number;
  }
>;

/** Two scrutineers have counted the hands. Nobody's vote is on record, only how many there were. */
export type ShowOfHandsRecorded = DomainEvent<
  'ShowOfHandsRecorded',
  {
    readonly ballotId: string;
    readonly assemblyId: string;
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
    readonly scrutineers: readonly [string, string];
  }
>;

/** Why a ballot does not count. What was found is in the minutes, or in the judgment `documentRef` names. */
export type AnnulmentGround = 'contested' | 'irregularity' | 'technicalFailure' | 'courtDecision';

/** The ballot does not count: it stays visible, and the question may be put again. */
export type BallotAnnulled = DomainEvent<
  'BallotAnnulled',
  { readonly ballotId: string; readonly assemblyId: string; readonly ground: AnnulmentGround }
>;

/** Answers to a resolution, by what they say. */
export interface AnswerCounts {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly blank: number;
  readonly null: number;
}

/** The answers of one college. */
export interface AnswersOfCollege extends AnswerCounts {
  readonly college: string;
}

/** What the votes weigh, where colleges weigh: exact fractions, each the sum anyone can do again. */
export interface WeightedResult {
  readonly weightFor: string;
  /** 1, less the weights of silent colleges where the rulebook leaves them out */
  readonly weightBase: string;
  /** what has to be reached, or passed */
  readonly required: string;
  readonly colleges: readonly CollegeShare[];
}

/** What one college said that had to approve the resolution itself. */
export interface ClassResult {
  readonly college: string;
  readonly outcome: 'adopted' | 'rejected';
  readonly baseCount: number;
  readonly required: number;
}

/** What the voting on a resolution came to, under the rule the ballot was opened with. */
export type ResultProclaimed = DomainEvent<
  'ResultProclaimed',
  {
    readonly ballotId: string;
    readonly assemblyId: string;
    /** by head */
    readonly counts: AnswerCounts;
    readonly outcome: 'adopted' | 'rejected' | 'quorumNotReached';
    /** votes the majority is a fraction of, by head */
    readonly baseCount: number;
    /** smallest number of votes for that adopts, where heads decide */
    readonly required: number;
    /** where votes are counted by college */
    readonly colleges?: readonly AnswersOfCollege[];
    /** where the colleges weigh: this decides, and not the heads */
    readonly weighted?: WeightedResult;
    /** colleges that had to approve the resolution themselves; one that did not rejects it */
    readonly classVotes?: readonly ClassResult[];
    /** SHA-256 over the canonical grouped votes, hexadecimal: anyone who recounts can compare */
    readonly countHash: string;
  }
>;

/** Priorities that share a place. */
export interface PriorityPlace {
  /** from 1; after two at place 1 comes place 3 */
  readonly place: number;
  readonly choices: readonly string[];
  /** points each of them has; with decimals where equal ranks shared theirs */
  readonly points: string;
}

/** The order in which the assembly puts its priorities, by points. */
export type PrioritiesProclaimed = DomainEvent<
  'PrioritiesProclaimed',
  {
    readonly ballotId: string;
    readonly assemblyId: string;
    readonly outcome: 'ranked' | 'quorumNotReached';
    readonly places: readonly PriorityPlace[];
    /** papers that rank something */
    readonly valid: number;
    readonly blank: number;
    readonly null: number;
    /** SHA-256 over the canonical grouped votes, hexadecimal */
    readonly countHash: string;
  }
>;

export type BallotEvent =
  BallotOpened | BallotClosed | PaperCountRecorded | ShowOfHandsRecorded | ResultProclaimed | PrioritiesProclaimed | BallotAnnulled;
