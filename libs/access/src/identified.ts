/** Who speaks, as far as a session or a token proves it. What she may do follows from the ledger, at each request. */
export interface Identified {
  readonly accountId: string;
  /** pseudonym under which she acts; for a member her `memberId` */
  readonly actorId: string;
  readonly via: 'session' | 'token';
  /** absent for a token */
  readonly sessionId?: string;
  /** instant at which she last proved who she is, ISO 8601; for a token, when it was made */
  readonly provenAt: string;
  /** how long her session lasts; absent for a token */
  readonly lasts?: {
    /** milliseconds without a request after which it is over */
    readonly idle: number;
    /** instant at which it is over in any case, ISO 8601 */
    readonly until: string;
  };
  /** what a token is limited to: ids of operations, or named scopes; absent for a session, which is limited by rights only */
  readonly scopes?: readonly string[];
}
