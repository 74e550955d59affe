/** On what terms a node seals: plain data that crosses threads. */
export interface SealingTerms {
  /** folder of the sealed log and its keys; made when it is not there */
  readonly folder: string;
  /** name of the log in its checkpoints, usually an address without its scheme; taken when the first key is made */
  readonly origin: string;
  /** milliseconds between two looks at the ledger */
  readonly pollMs?: number | undefined;
  /** milliseconds between two checkpoints while there is something new */
  readonly checkpointMs?: number | undefined;
  /** the authority that stamps checkpoints (RFC 3161), and milliseconds between two timestamps; none when absent */
  readonly timestamps?: { readonly url: string; readonly everyMs: number } | undefined;
}
