/** The tables of identities elsewhere. They are personal data, and end with the account. */
export interface OidcSchema {
  identity: IdentityTable;
  oidc_attempt: OidcAttemptTable;
}

/** Somebody as another service knows her. */
export interface IdentityTable {
  identity_id: string;
  account_id: string;
  /** name of the provider in the configuration */
  provider: string;
  /** HMAC of issuer and subject: it is recognised, and nothing is learnt from it */
  subject_digest: string;
  linked_at: string;
  last_used_at: string | null;
}

/** Somebody on her way to a provider and back. */
export interface OidcAttemptTable {
  /** of the secret in her cookie */
  secret_digest: string;
  provider: string;
  state: string;
  nonce: string;
  code_verifier: string;
  /** the account and the session in which she asked to link it; null for a sign-in */
  account_id: string | null;
  session_id: string | null;
  expires_at: string;
}
