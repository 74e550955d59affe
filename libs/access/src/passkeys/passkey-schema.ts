/** The tables of passkeys. They are personal data (GDPR, recital 30), and end with the account. */
export interface PasskeySchema {
  passkey: PasskeyTable;
  spent_challenge: SpentChallengeTable;
}

export interface PasskeyTable {
  passkey_id: string;
  account_id: string;
  /** as its authenticator calls it, base64url */
  credential_id: string;
  /** COSE key (RFC 9052), base64url */
  public_key: string;
  /** signatures its authenticator has counted; 0 for those that do not count */
  counter: number;
  /** how its authenticator is reached, separated by blanks: a hint for browsers */
  transports: string;
  /** what she calls it */
  name: string;
  /** 1 where its maker keeps a copy, so that a lost device does not lose it */
  backed_up: number;
  made_at: string;
  last_used_at: string | null;
}

/** Challenges that were answered, as long as they could be answered again. */
export interface SpentChallengeTable {
  challenge: string;
  expires_at: string;
}
