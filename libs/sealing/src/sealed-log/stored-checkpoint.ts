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
  /** entries the checkpoint covers */
  readonly size: number;
  /** the note that was stamped, with the cosignatures it had by then */
  readonly note: string;
  /** DER of an RFC 3161 TimeStampResp */
  readonly response: Uint8Array;
  readonly receivedAt: string;
}
