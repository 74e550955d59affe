import { DomainError } from '#kernel';

/** One answer for a name nobody has, a wrong password, an account that has none and one that is locked. */
export const signInRefused = (): DomainError => new DomainError('SIGN_IN_REFUSED', {}, 'unauthenticated');

/** Told to whoever brought a good letter or link: she has shown that the account is hers. */
export const accountLocked = (): DomainError => new DomainError('ACCOUNT_LOCKED', {}, 'forbidden');
