/** An entry of the ledger. What it says depends on its type: the pages read the few values their sentences name. */
export interface Entry {
  readonly number: number;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly meta: {
    readonly actor: string;
    readonly onBehalfOf?: string;
    readonly effectiveAt: string;
    readonly recordedAt: string;
    readonly decisionRef?: string;
    readonly documentRef?: string;
    readonly rulebookVersion?: number;
  };
}
