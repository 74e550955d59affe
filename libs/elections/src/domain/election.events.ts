import type { DomainEvent } from '#kernel';
import type { CountRecord } from '#counting';

/** Seats of a body are to be filled at an assembly. */
export type ElectionCalled = DomainEvent<
  'ElectionCalled',
  {
    readonly electionId: string;
    readonly assemblyId: string;
    readonly body: 'board' | 'supervisoryBoard';
    readonly seats: number;
    readonly method: 'block';
  }
>;

/** A member stands. Candidates are numbered in the order in which they declared themselves. */
export type CandidacyDeclared = DomainEvent<
  'CandidacyDeclared',
  { readonly electionId: string; readonly candidate: number; readonly memberId: string }
>;

/** What the count came to, whole: anyone can check each step of the record against the votes. */
export type ElectionProclaimed = DomainEvent<
  'ElectionProclaimed',
  {
    readonly electionId: string;
    readonly ballotId: string;
    /** who is elected, in the order of election */
    readonly elected: readonly string[];
    readonly record: CountRecord;
    /** SHA-256 over the canonical grouped votes, hexadecimal */
    readonly countHash: string;
  }
>;

export type ElectionEvent = ElectionCalled | CandidacyDeclared | ElectionProclaimed;
