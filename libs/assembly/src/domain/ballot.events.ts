import type { DomainEvent } from '#kernel';
import type { MajorityRule, Method } from '#counting';

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
    /** exact fraction of the roll that must be present or represented; `0` asks for none */
    readonly quorum: string;
    readonly votesMayBeReplaced: boolean;
    readonly rollCount: number;
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

/** What the voting on a resolution came to, under the rule the ballot was opened with. */
export type ResultProclaimed = DomainEvent<
  'ResultProclaimed',
  {
    readonly ballotId: string;
    readonly assemblyId: string;
    readonly counts: {
      readonly for: number;
      readonly against: number;
      readonly abstain: number;
      readonly blank: number;
      readonly null: number;
    };
    readonly outcome: 'adopted' | 'rejected' | 'quorumNotReached';
    /** votes the majority is a fraction of */
    readonly baseCount: number;
    /** smallest number of votes for that adopts */
    readonly required: number;
    /** SHA-256 over the canonical grouped votes, hexadecimal: anyone who recounts can compare */
    readonly countHash: string;
  }
>;

export type BallotEvent = BallotOpened | BallotClosed | PaperCountRecorded | ShowOfHandsRecorded | ResultProclaimed | BallotAnnulled;
