import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import { digestOfSecret, newSecret } from '../secrets/opaque-secret.js';
import { afterMilliseconds } from '../sessions/instants.js';
import type { IdentityProviders } from './identity-providers.js';
import type { OidcAttemptTable } from './oidc-schema.js';
import { attemptOver, identityDeclined, identityRefused } from './oidc.errors.js';

/** Milliseconds somebody has for proving who she is at a provider. */
export const OIDC_ATTEMPT_LASTS = 10 * 60_000;

/** In whose session an identity is to be linked. */
export interface Linking {
  readonly accountId: string;
  readonly sessionId: string;
}

export interface Departure {
  readonly provider: string;
  /** where the provider sends her back: one of its own for each provider (RFC 9700, section 4.4.2.2) */
  readonly redirectUri: string;
  /** absent for a sign-in */
  readonly linking?: Linking;
}

/** Somebody who is back from a provider. */
export interface Return {
  readonly provider: string;
  /** the secret of her cookie; undefined when there is none */
  readonly secret: string | undefined;
  /** the address at which she is back, with all its parameters */
  readonly address: URL;
}

/** Who she is there, and what she left for. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly linking?: Linking;
}

/**
 * Ways to a provider and back: OpenID Connect with a code, PKCE (RFC 7636), nonce and state, each bound to the browser it left from by a
 * cookie. Whoever returns with the answer of another browser, of another provider (RFC 9207) or a second time is refused.
 */
export class OidcAttempts {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly providers: IdentityProviders,
  ) {}

  /**
   * @returns the secret for her cookie, and where to send her
   * @throws DomainError `IDENTITY_PROVIDER_UNKNOWN` {provider}, `IDENTITY_PROVIDER_UNAVAILABLE` {provider}
   */
  async begin({ provider, redirectUri, linking }: Departure): Promise<{ readonly secret: string; readonly location: string }> {
    const configuration = await this.providers.discover(provider);
    const secret = newSecret();
    const now = this.clock.now();
    const attempt: OidcAttemptTable = {
      secret_digest: digestOfSecret(secret),
      provider,
      state: randomState(),
      nonce: randomNonce(),
      code_verifier: randomPKCECodeVerifier(),
      account_id: linking?.accountId ?? null,
      session_id: linking?.sessionId ?? null,
      expires_at: afterMilliseconds(now, OIDC_ATTEMPT_LASTS),
    };
    await this.tables.db.deleteFrom('oidc_attempt').where('expires_at', '<=', now).execute();
    await this.tables.db.insertInto('oidc_attempt').values(attempt).execute();
    const { href } = buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      // Who she is, and nothing about her: no mailbox, no name.
      scope: 'openid',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await calculatePKCECodeChallenge(attempt.code_verifier),
      code_challenge_method: 'S256',
    });
    return { secret, location: href };
  }

  /**
   * Takes her back, once.
   * @throws DomainError `SIGN_IN_ATTEMPT_OVER`, `IDENTITY_DECLINED`, `IDENTITY_REFUSED`, `IDENTITY_PROVIDER_UNAVAILABLE` {provider}
   */
  async finish({ provider, secret, address }: Return): Promise<ProvenIdentity> {
    const attempt = await this.take(secret);
    if (attempt?.provider !== provider) throw attemptOver();
    const configuration = await this.providers.discover(provider);
    const tokens = await authorizationCodeGrant(configuration, address, {
      pkceCodeVerifier: attempt.code_verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    }).catch((error: unknown) => {
      throw saysNo(error) ? identityDeclined() : identityRefused(error);
    });
    const claims = tokens.claims();
    if (!claims) throw identityRefused();
    return { issuer: claims.iss, subject: claims.sub, linking: linkingIn(attempt) };
  }

  private async take(secret: string | undefined): Promise<OidcAttemptTable | undefined> {
    if (secret === undefined) return undefined;
    return this.tables.db
      .deleteFrom('oidc_attempt')
      .where('secret_digest', '=', digestOfSecret(secret))
      .where('expires_at', '>', this.clock.now())
      .returningAll()
      .executeTakeFirst();
  }
}

const linkingIn = ({ account_id: accountId, session_id: sessionId }: OidcAttemptTable): Linking | undefined =>
  accountId === null || sessionId === null ? undefined : { accountId, sessionId };

/** `access_denied` (RFC 6749, section 4.1.2.1), from the provider she was sent to: state and issuer were checked before. */
const saysNo = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'error' in error && error.error === 'access_denied';
