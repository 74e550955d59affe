/** Who sends a command, and what makes its retry recognisable. Kept in the command: request scopes do not reach singleton handlers. */
export interface CommandContext {
  /** UUID; the same command sent again answers as the first did */
  readonly commandId: string;
  /** pseudonym of who acts */
  readonly actor: string;
  /** shared by all that follows from one request; left out where it would link a voter to a ballot */
  readonly correlationId?: string;
  /** id of the event that led to this command; absent when a person sent it */
  readonly causationId?: string;
  /** the revision the caller has seen (`If-Match`); -1 for a stream that must not exist. A conflict is then the caller's to resolve */
  readonly expectedRevision?: number;
  /** decide on an overlay of the ledger and write nothing */
  readonly dryRun?: boolean;
}
