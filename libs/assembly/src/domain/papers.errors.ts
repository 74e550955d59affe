import { DomainError } from '#kernel';
import type { ReadingDifference } from './papers.js';

/** The papers of this ballot are in the urn: nobody votes on a screen. */
export const ballotOnPaper = (ballotId: string): DomainError => new DomainError('BALLOT_ON_PAPER', { ballotId });

export const ballotNotOnPaper = (ballotId: string): DomainError => new DomainError('BALLOT_NOT_ON_PAPER', { ballotId });

export const batchInvalid = (batch: number, papers: number, most: number): DomainError =>
  new DomainError('BATCH_INVALID', { batch, papers, most }, 'invalid');

export const paperCountRecorded = (ballotId: string): DomainError => new DomainError('PAPER_COUNT_RECORDED', { ballotId });

export const paperCountMissing = (ballotId: string): DomainError => new DomainError('PAPER_COUNT_MISSING', { ballotId });

/** Two people read the same papers, each alone. */
export const tellersNotTwo = (tellers: readonly string[]): DomainError => new DomainError('TELLERS_NOT_TWO', { tellers }, 'invalid');

export const papersMissing = (teller: string): DomainError => new DomainError('PAPERS_MISSING', { teller });

/** Only equal readings count. */
export const paperCountsDiffer = (difference: ReadingDifference): DomainError =>
  new DomainError('PAPER_COUNTS_DIFFER', { ...difference }, 'conflict');

/** There are more papers in the urn than rights on the roll. */
export const papersExceedRoll = (papers: number, rights: number): DomainError => new DomainError('PAPERS_EXCEED_ROLL', { papers, rights });
