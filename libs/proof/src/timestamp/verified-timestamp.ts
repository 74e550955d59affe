/** What a timestamp must be about, and who may have made it. */
export interface TimestampExpectation {
  /** what must have been stamped */
  readonly data: Uint8Array;
  /** DER certificates that are trusted to lead to an authority */
  readonly trusted: readonly Uint8Array[];
  /** of the request, when this is the answer to one just made */
  readonly nonce?: Uint8Array | undefined;
}

/** What is believed of a timestamp that holds. */
export interface VerifiedTimestamp {
  /** ISO 8601 in UTC */
  readonly time: string;
  /** common name of the authority */
  readonly authority: string;
  /** serial number of the timestamp, hexadecimal */
  readonly serial: string;
  /** OID of the policy it was made under */
  readonly policy: string;
}
