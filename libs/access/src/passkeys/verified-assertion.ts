import { verifyAuthenticationResponse, type AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Kysely } from 'kysely';
import { parse as bytesOfUuid } from 'uuid';
import type { AccessSchema } from '../access-schema.js';
import type { PasskeyTable } from './passkey-schema.js';
import { passkeyRefused } from './passkeys.errors.js';
import type { RelyingParty } from './relying-party.js';

export interface Assertion {
  readonly db: Kysely<AccessSchema>;
  readonly response: AuthenticationResponseJSON;
  /** the open challenge it has to answer, base64url */
  readonly challenge: string;
  readonly place: RelyingParty;
  readonly now: string;
  /** the account whose passkey it has to be; anybody's when absent */
  readonly accountId?: string;
}

/**
 * Verifies what an authenticator signed (Web Authentication, section 7.2), and notes its count.
 * @returns the account the passkey belongs to
 * @throws DomainError `PASSKEY_REFUSED`, whatever is wrong
 */
export const verifiedAssertion = async ({ db, response, challenge, place, now, accountId }: Assertion): Promise<string> => {
  const row = await db.selectFrom('passkey').selectAll().where('credential_id', '=', response.id).executeTakeFirst();
  if (!row || (accountId !== undefined && row.account_id !== accountId)) throw passkeyRefused();
  if (!isOfOwner(response, row, accountId)) throw passkeyRefused();
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: place.origin,
    expectedRPID: place.id,
    requireUserVerification: true,
    credential: { id: row.credential_id, publicKey: new Uint8Array(Buffer.from(row.public_key, 'base64url')), counter: row.counter },
  }).catch((error: unknown) => {
    throw passkeyRefused(error);
  });
  if (!verified) throw passkeyRefused();
  const { newCounter, credentialBackedUp } = authenticationInfo;
  const { numUpdatedRows } = await db
    .updateTable('passkey')
    .set({ counter: newCounter, backed_up: credentialBackedUp ? 1 : 0, last_used_at: now })
    .where('passkey_id', '=', row.passkey_id)
    // Somebody with a copy of it, or the same signature twice at once, has counted meanwhile.
    .where('counter', '=', row.counter)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw passkeyRefused();
  return row.account_id;
};

/** A passkey found by itself says whose it is, one that was asked for may leave it out (section 7.2, step 6). */
const isOfOwner = (
  { response }: AuthenticationResponseJSON,
  { account_id: owner }: PasskeyTable,
  accountId: string | undefined,
): boolean =>
  response.userHandle === undefined
    ? accountId !== undefined
    : response.userHandle === Buffer.from(bytesOfUuid(owner)).toString('base64url');
