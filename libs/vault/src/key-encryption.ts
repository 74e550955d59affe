/** Keeps data keys from being read where they lie: a file on this machine, or a key service elsewhere. */
export interface KeyEncryption {
  /** @param personId  the key is bound to this person */
  wrap(key: Buffer, personId: string): Buffer;
  /** @returns the key; `undefined` when it was wrapped by another key, or for somebody else */
  unwrap(wrapped: Buffer, personId: string): Buffer | undefined;
}
