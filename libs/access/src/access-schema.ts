import type { OidcSchema } from './oidc/oidc-schema.js';
import type { PasskeySchema } from './passkeys/passkey-schema.js';

/** How the tables of access look. Instants are ISO 8601 in UTC with milliseconds, so that their text sorts as they do. */
export interface AccessSchema extends PasskeySchema, OidcSchema {
  account: AccountTable;
  password: PasswordTable;
  letter_code: LetterCodeTable;
  session: SessionTable;
  token: TokenTable;
  sign_in_link: SignInLinkTable;
  throttle: ThrottleTable;
  access_log: AccessLogTable;
  set_up_code: SetUpCodeTable;
}

export type AccountKind = 'member' | 'person' | 'system';
export type AccountState = 'open' | 'locked' | 'closed';

export interface AccountTable {
  account_id: string;
  actor_id: string;
  kind: AccountKind;
  /** folded; null for systems, which have tokens only */
  login_name: string | null;
  state: AccountState;
  created_at: string;
  /** last sign-in by any means */
  signed_in_at: string | null;
}

export interface PasswordTable {
  account_id: string;
  /** argon2id in PHC form */
  hash: string;
  set_at: string;
}

export interface LetterCodeTable {
  /** HMAC of the code under the key of the server */
  code_digest: string;
  account_id: string;
  made_at: string;
  made_by: string;
  expires_at: string;
  used_at: string | null;
}

/** How somebody proved who she is; in a demo nobody does. */
export type Means = 'code' | 'password' | 'passkey' | 'oidc' | 'link' | 'setUp' | 'demo';

export interface SessionTable {
  session_id: string;
  secret_digest: string;
  account_id: string;
  means: Means;
  /** what the browser calls itself: so that she recognises it in the list */
  device: string;
  opened_at: string;
  last_seen_at: string;
  proven_at: string;
  expires_at: string;
}

export interface TokenTable {
  token_id: string;
  secret_digest: string;
  account_id: string;
  /** what it is for */
  name: string;
  /** separated by blanks, as in RFC 6749, section 3.3 */
  scopes: string;
  made_at: string;
  made_by: string;
  expires_at: string;
  last_used_at: string | null;
}

export interface SignInLinkTable {
  secret_digest: string;
  account_id: string;
  made_at: string;
  expires_at: string;
  used_at: string | null;
}

export interface ThrottleTable {
  /** HMAC of what is throttled: an address is personal data (CJEU C-582/14, Breyer) */
  key_digest: string;
  /** thousandths of a try that are spent */
  spent: number;
  updated_at: string;
}

export interface AccessLogTable {
  entry_id: string;
  member_id: string;
  actor_id: string;
  /** operation of the API */
  operation: string;
  at: string;
}

export interface SetUpCodeTable {
  code_digest: string;
  made_at: string;
}
