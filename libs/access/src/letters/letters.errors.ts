import { DomainError } from '#kernel';

/** No letter carries this code; one that was replaced by a later letter is not told apart. */
export const codeUnknown = (): DomainError => new DomainError('CODE_UNKNOWN', {}, 'unauthenticated');

/** Told because nobody guesses 80 bits: whoever types this code holds the letter. */
export const codeExpired = (expiredAt: string): DomainError => new DomainError('CODE_EXPIRED', { expiredAt }, 'unauthenticated');

export const codeUsed = (usedAt: string): DomainError => new DomainError('CODE_USED', { usedAt }, 'unauthenticated');

/** They can sign in already: a letter would let whoever prints it act in their place. */
export const resetNeeded = (memberNumbers: readonly string[]): DomainError => new DomainError('RESET_NEEDED', { memberNumbers }, 'rule');
