/** A data key as it may lie anywhere. */
export interface WrappedKey {
  readonly wrapped: Buffer;
  /** names the key it was wrapped with; null for one from before keys had names */
  readonly wrappedBy: string | null;
}

/** Keeps data keys from being read where they lie: a file on this machine, or a key service elsewhere. */
export interface KeyEncryption {
  /** name of the key data keys are wrapped with from now on */
  current(): Promise<string>;
  /** @param keyId  the wrapped key is bound to this name */
  wrap(key: Buffer, keyId: string): Promise<WrappedKey>;
  /** @returns the key; `undefined` when it was wrapped by a key that is not at hand, or under another name */
  unwrap(wrapped: WrappedKey, keyId: string): Promise<Buffer | undefined>;
  /** Whether a key of this name is at hand. */
  knows(wrappedBy: string): Promise<boolean>;
  /**
   * Another key takes over: made, or the one a change that was cut short had made. The one before goes on opening what it wrapped.
   * @returns how to let go of the key before, once nothing is wrapped with it
   */
  change(): Promise<() => Promise<void>>;
}
