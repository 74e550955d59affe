import { challengeOver } from './passkeys.errors.js';

/** An answer of an authenticator, as far as it says what it answers. */
interface Answer {
  readonly response: { readonly clientDataJSON: string };
}

/**
 * The challenge an authenticator says it answers (Web Authentication, section 5.8.1), base64url. Not verified: the signature is over it.
 * @throws DomainError `CHALLENGE_OVER` when it says none
 */
export const challengeIn = ({ response }: Answer): string => {
  const told = parsed(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8'));
  if (typeof told !== 'object' || told === null || !('challenge' in told) || typeof told.challenge !== 'string') throw challengeOver();
  return told.challenge;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON names no challenge
  }
};
