import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import { challengeIn } from './challenge-in.js';
import type { Challenges } from './challenges.js';
import { credentialsOf } from './credentials-of.js';
import type { RelyingParty } from './relying-party.js';
import { verifiedAssertion } from './verified-assertion.js';

/** How somebody proves with a passkey who she is (W3C Web Authentication, level 3, section 7.2): found by the passkey alone, or as somebody known. */
export class PasskeyProofs {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly challenges: Challenges,
  ) {}

  /** What any browser needs to sign in with one: it offers those it has for this place. */
  signInOptions({ id }: RelyingParty): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const challenge = this.challenges.issue({ purpose: 'signIn' });
    return generateAuthenticationOptions({ rpID: id, userVerification: 'required', challenge });
  }

  /** What her browser needs to prove again who she is, with one of hers. */
  async proofOptions(accountId: string, { id }: RelyingParty): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const challenge = this.challenges.issue({ purpose: 'proof', accountId });
    const allowCredentials = await credentialsOf(this.tables.db, accountId);
    return generateAuthenticationOptions({ rpID: id, userVerification: 'required', challenge, allowCredentials });
  }

  /**
   * Whose passkey has signed.
   * @returns the account
   * @throws DomainError `CHALLENGE_OVER`, `PASSKEY_REFUSED`
   */
  async accountOf(response: AuthenticationResponseJSON, place: RelyingParty): Promise<string> {
    const challenge = challengeIn(response);
    this.challenges.assertOpen(challenge, { purpose: 'signIn' });
    return this.verify(response, challenge, place);
  }

  /**
   * Proves again who she is, with a passkey of this account.
   * @throws DomainError `CHALLENGE_OVER`, `PASSKEY_REFUSED`
   */
  async prove(accountId: string, response: AuthenticationResponseJSON, place: RelyingParty): Promise<void> {
    const challenge = challengeIn(response);
    this.challenges.assertOpen(challenge, { purpose: 'proof', accountId });
    await this.verify(response, challenge, place, accountId);
  }

  private async verify(response: AuthenticationResponseJSON, challenge: string, place: RelyingParty, accountId?: string): Promise<string> {
    const owner = await verifiedAssertion({ db: this.tables.db, response, challenge, place, now: this.clock.now(), accountId });
    await this.challenges.spend(challenge);
    return owner;
  }
}
