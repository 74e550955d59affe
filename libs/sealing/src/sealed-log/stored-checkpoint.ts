/** A checkpoint as it is kept and published. */
export interface StoredCheckpoint {
  /** entries it covers */
  readonly size: number;
  /** signed note: the signature of the log, then the cosignatures of witnesses that have come in */
  readonly note: string;
  /** ISO 8601, UTC */
  readonly signedAt: string;
}

/** Which key of the log signs: the checkpoints of more than `fromEntry` entries, up to where the next one begins. */
export interface LogKey {
  readonly fromEntry: number;
  /** in the text form of signed notes, `name+id+base64` */
  readonly verifierKey: string;
}

export interface StoredTimestamp {
  /** of the checkpoint that was shown to the authority: the text that was stamped is its whole note as signed by the log */
  readonly size: number;
  /** DER of an RFC 3161 TimeStampResp */
  readonly response: Uint8Array;
  readonly receivedAt: string;
}
