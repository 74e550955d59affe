import { DomainError } from '#kernel';

export const alreadyVoted = (rightId: string): DomainError => new DomainError('ALREADY_VOTED', { rightId }, 'conflict');

/** What came by post stands, unless the rulebook lets who comes after all vote anew (C. com. R225-85). */
export const votedByPost = (rightId: string): DomainError => new DomainError('VOTED_BY_POST', { rightId }, 'conflict');

/** The vote came after the close: in ledger order, or by the deadline. It is not counted. */
export const voteAfterClose = (ballotId: string): DomainError => new DomainError('VOTE_AFTER_CLOSE', { ballotId });

export const rightNotOnRoll = (rightId: string): DomainError => new DomainError('RIGHT_NOT_ON_ROLL', { rightId }, 'notFound');

export const notOnRoll = (memberId: string): DomainError => new DomainError('NOT_ON_ROLL', { memberId });

/** The right belongs to someone else, who gave no proxy. */
export const notYourRight = (rightId: string): DomainError => new DomainError('NOT_YOUR_RIGHT', { rightId }, 'forbidden');

export const choiceInvalid = (choice: string, choices: readonly string[]): DomainError =>
  new DomainError('CHOICE_INVALID', { choice, choices }, 'invalid');

export const tooManyMarks = (marks: number, allowed: number): DomainError =>
  new DomainError('TOO_MANY_MARKS', { marks, allowed }, 'invalid');
