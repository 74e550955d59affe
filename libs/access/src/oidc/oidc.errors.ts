import { DomainError } from '#kernel';

export const providerUnknown = (provider: string): DomainError => new DomainError('IDENTITY_PROVIDER_UNKNOWN', { provider }, 'notFound');

/** The provider does not answer, or not as what it was configured to be. */
export const providerUnavailable = (provider: string, cause: unknown): DomainError =>
  new DomainError('IDENTITY_PROVIDER_UNAVAILABLE', { provider }, 'unavailable', { cause });

/** She is back without having left from this browser, too late, or a second time. */
export const attemptOver = (): DomainError => new DomainError('SIGN_IN_ATTEMPT_OVER', {}, 'invalid');

/** What came back does not prove what it should: another issuer, state or nonce, a signature that does not hold. */
export const identityRefused = (cause?: unknown): DomainError => new DomainError('IDENTITY_REFUSED', {}, 'unauthenticated', { cause });

/** She said no at the provider. */
export const identityDeclined = (): DomainError => new DomainError('IDENTITY_DECLINED', {}, 'unauthenticated');

/** Nobody has linked it: an account is never found by an e-mail address a provider tells. */
export const identityNotLinked = (): DomainError => new DomainError('IDENTITY_NOT_LINKED', {}, 'unauthenticated');

/** It is linked already, to this account or another. */
export const identityTaken = (): DomainError => new DomainError('IDENTITY_TAKEN', {}, 'conflict');

export const identityNotFound = (identityId: string): DomainError => new DomainError('IDENTITY_NOT_FOUND', { identityId }, 'notFound');
