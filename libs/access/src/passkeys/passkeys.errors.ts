import { DomainError } from '#kernel';

/** One answer for a passkey nobody has, one of somebody else, a signature that does not hold and a copy that counts behind: none tells what is kept. */
export const passkeyRefused = (cause?: unknown): DomainError => new DomainError('PASSKEY_REFUSED', {}, 'unauthenticated', { cause });

/** What the browser made is not a passkey for this place: another origin, another purpose, nobody verified before it. */
export const passkeyInvalid = (cause?: unknown): DomainError => new DomainError('PASSKEY_INVALID', {}, 'invalid', { cause });

/** The challenge is not ours, was answered already, or too long ago. */
export const challengeOver = (): DomainError => new DomainError('CHALLENGE_OVER', {}, 'invalid');

export const passkeyKnown = (): DomainError => new DomainError('PASSKEY_KNOWN', {}, 'conflict');

export const passkeyNotFound = (passkeyId: string): DomainError => new DomainError('PASSKEY_NOT_FOUND', { passkeyId }, 'notFound');

export const tooManyPasskeys = (most: number): DomainError => new DomainError('TOO_MANY_PASSKEYS', { most });
