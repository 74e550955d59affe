import type { DomainEvent } from '#kernel';
import type { CountRecord, GroupSeats, Method } from '#counting';
import type { BodyName, CandidateOrder, CountingRule, ElectionRules } from '#statutes/domain';

/** Seats kept for, or closed to, groups of members. */
export interface ReservedSeats {
  /** what a group is: the college a candidate votes in, or the category of member */
  readonly by: 'college' | 'category';
  readonly groups: readonly GroupSeats[];
  /** what becomes of a reserved seat nobody of its group wins */
  readonly unfilled: 'vacant' | 'open';
}

/** Seats of a body are to be filled at an assembly. The rules of the day are part of the call: nothing adopted later changes them. */
export type ElectionCalled = DomainEvent<
  'ElectionCalled',
  {
    readonly electionId: string;
    readonly assemblyId: string;
    /** calendar date of the assembly: eligibility is asked for that day, and mandates begin on it */
    readonly date: string;
    readonly body: BodyName;
    readonly seats: number;
    readonly reservedSeats?: ReservedSeats;
    /** years of each mandate, in the order of election: seats that fall due in different years are renewed in part each year */
    readonly terms: readonly number[];
    readonly method: Method;
    /** the method with the parameters the rulebook gives it */
    readonly counting: CountingRule;
    /** last calendar date on which a candidacy may come in; none when it may be declared at the assembly */
    readonly candidacyDeadline?: string;
    readonly rules: Omit<ElectionRules, 'methods' | 'candidacyDays' | 'termYears' | 'coOptation'>;
    readonly rulebookVersion: number;
    /** the election whose open seats this second round is to fill, among candidates of its first one only */
    readonly secondRoundOf?: string;
  }
>;

/** A member stands. Candidates are numbered in the order in which they declared themselves. */
export type CandidacyDeclared = DomainEvent<
  'CandidacyDeclared',
  {
    readonly electionId: string;
    readonly candidate: number;
    readonly memberId: string;
    readonly memberNumber: number;
    /** calendar date on which it came in */
    readonly receivedOn: string;
    /** college or category, where seats are reserved by it */
    readonly group?: string;
    /** digest of the disclosure that holds the statement (RFC 9901, section 4.2.3): the text itself can be erased */
    readonly statementDigest?: string;
  }
>;

/** The bureau found the candidacy in order. */
export type CandidacyValidated = DomainEvent<'CandidacyValidated', { readonly electionId: string; readonly candidate: number }>;

/** Why the bureau turns a candidacy down. What happened in detail is said in a disclosure, never here. */
export type RejectionGround = 'incomplete' | 'late' | 'notEligible' | 'statementUnlawful';

export type CandidacyRejected = DomainEvent<
  'CandidacyRejected',
  { readonly electionId: string; readonly candidate: number; readonly ground: RejectionGround }
>;

/** A candidate stands no longer. Once papers are out, marks for her are passed over. */
export type CandidacyWithdrawn = DomainEvent<'CandidacyWithdrawn', { readonly electionId: string; readonly candidate: number }>;

/** A withdrawal is taken back because what led to it was: the candidate left the cooperative by mistake of the register only. */
export type CandidacyReinstated = DomainEvent<'CandidacyReinstated', { readonly electionId: string; readonly candidate: number }>;

/** The list of candidates is closed, in the order of the paper. */
export type CandidatesListed = DomainEvent<
  'CandidatesListed',
  {
    readonly electionId: string;
    /** the one ballot of this election */
    readonly ballotId: string;
    readonly by: CandidateOrder;
    readonly order: readonly number[];
    /** seed of the order, where it was drawn: anyone draws it again */
    readonly seed?: string;
  }
>;

/** Witnesses have fixed a seed nobody else knows: this is its hash, so that it cannot be chosen once the votes are known. */
export type LotCommitted = DomainEvent<
  'LotCommitted',
  {
    readonly electionId: string;
    /** SHA-256 of `commitment:` and the seed, hexadecimal */
    readonly commitment: string;
  }
>;

/** The witnesses show the seed after the close. */
export type LotRevealed = DomainEvent<'LotRevealed', { readonly electionId: string; readonly seed: string }>;

/** Who is elected, and for how long. */
export interface MandateWon {
  readonly memberId: string;
  /** first day */
  readonly from: string;
  /** it ends with the ordinary assembly of this year */
  readonly lastYear: number;
}

/** What the count came to, whole: anyone can check each step of the record against the votes. */
export type ElectionProclaimed = DomainEvent<
  'ElectionProclaimed',
  {
    readonly electionId: string;
    readonly ballotId: string;
    readonly body: BodyName;
    /** who is elected, in the order of election */
    readonly elected: readonly string[];
    /** the mandates that follow, in the same order */
    readonly mandates: readonly MandateWon[];
    readonly record: CountRecord;
    /** SHA-256 over the canonical grouped votes, hexadecimal */
    readonly countHash: string;
    /** SHA-256 over the canonical JSON of the record, hexadecimal */
    readonly recordHash: string;
  }
>;

export type ElectionEvent =
  | ElectionCalled
  | CandidacyDeclared
  | CandidacyValidated
  | CandidacyRejected
  | CandidacyWithdrawn
  | CandidacyReinstated
  | CandidatesListed
  | LotCommitted
  | LotRevealed
  | ElectionProclaimed;
