/** Who asks, as far as the server knows her. */
export interface Me {
  readonly accountId: string;
  /** pseudonym under which she acts */
  readonly actorId: string;
  /** null for somebody who is no member */
  readonly memberId: string | null;
  /** member number or chosen name */
  readonly loginName: string | null;
  /** granted by an entry */
  readonly roles: readonly ('clerk' | 'treasurer' | 'auditor' | 'operator')[];
  /** operations of the API that are open to her, whatever they are about */
  readonly may: readonly string[];
  /** what she can sign in with */
  readonly means: readonly ('password' | 'passkey' | 'oidc')[];
  readonly via: 'session' | 'token';
  readonly sessionId: string | null;
  /** when she last proved who she is */
  readonly provenAt: string;
}
