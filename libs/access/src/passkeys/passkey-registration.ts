import { randomUUID } from 'node:crypto';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { parse as bytesOfUuid } from 'uuid';
import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import { challengeIn } from './challenge-in.js';
import type { Challenges } from './challenges.js';
import { credentialsOf } from './credentials-of.js';
import type { PasskeyTable } from './passkey-schema.js';
import { passkeyOf, type Passkey } from './passkeys.js';
import { passkeyInvalid, passkeyKnown, tooManyPasskeys } from './passkeys.errors.js';
import type { RelyingParty } from './relying-party.js';

/** Who makes a passkey. */
export interface PasskeyOwner {
  readonly accountId: string;
  /** what her devices show beside it */
  readonly loginName: string;
}

/** A phone, a computer, a key on the ring, and as many again. */
const MOST = 20;

/** What devices show as the place a passkey belongs to. */
const PLACE = 'Unevoix';

/** How somebody who is signed in makes a passkey (W3C Web Authentication, level 3, section 7.1). */
export class PasskeyRegistration {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly challenges: Challenges,
  ) {}

  /** What her browser needs to make one. */
  async options({ accountId, loginName }: PasskeyOwner, { id }: RelyingParty): Promise<PublicKeyCredentialCreationOptionsJSON> {
    return generateRegistrationOptions({
      rpName: PLACE,
      rpID: id,
      userName: loginName,
      // What devices keep beside a passkey says nothing of her (section 14.6.1).
      userID: new Uint8Array(bytesOfUuid(accountId)),
      challenge: this.challenges.issue({ purpose: 'registration', accountId }),
      // Nobody has to show which make her device is of.
      attestationType: 'none',
      excludeCredentials: await credentialsOf(this.tables.db, accountId),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /**
   * Keeps the passkey her browser made.
   * @param name  what she calls it
   * @throws DomainError `CHALLENGE_OVER`, `PASSKEY_INVALID`, `PASSKEY_KNOWN`, `TOO_MANY_PASSKEYS` {most}
   */
  async register(accountId: string, name: string, response: RegistrationResponseJSON, { id, origin }: RelyingParty): Promise<Passkey> {
    const challenge = challengeIn(response);
    this.challenges.assertOpen(challenge, { purpose: 'registration', accountId });
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    }).catch((error: unknown) => {
      throw passkeyInvalid(error);
    });
    if (!registrationInfo) throw passkeyInvalid();
    if ((await credentialsOf(this.tables.db, accountId)).length >= MOST) throw tooManyPasskeys(MOST);
    await this.challenges.spend(challenge);
    const { credential, credentialBackedUp } = registrationInfo;
    const row: PasskeyTable = {
      passkey_id: randomUUID(),
      account_id: accountId,
      credential_id: credential.id,
      public_key: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: (credential.transports ?? []).join(' '),
      name,
      backed_up: credentialBackedUp ? 1 : 0,
      made_at: this.clock.now(),
      last_used_at: null,
    };
    const { numInsertedOrUpdatedRows } = await this.tables.db
      .insertInto('passkey')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) throw passkeyKnown();
    return passkeyOf(row);
  }
}
