/** What the API says of the seal of the ledger, as far as the pages show it. */

interface Outsider {
  readonly name: string;
  /** entries of the largest head it has signed */
  readonly size: number;
  readonly fault?: { readonly code: string };
}

export interface Seal {
  readonly state: 'starting' | 'sealing' | 'stopped' | 'elsewhere';
  readonly fault: { readonly code: string } | null;
  readonly sealed: number;
  readonly signed: number;
  /** null while nothing waits, or nobody can tell */
  readonly lagSeconds: number | null;
  readonly keys: readonly { readonly fromEntry: number; readonly verifierKey: string }[];
  readonly quorum: 'none' | 'reached' | 'missing';
  readonly witnesses: readonly Outsider[];
  readonly timestamps: Outsider | null;
  readonly reconciliation: {
    readonly finishedAt: string;
    readonly entries: number;
    readonly holds: boolean;
    readonly difference: { readonly number: number; readonly what: string } | null;
  } | null;
}

export interface SignedHead {
  readonly size: number;
  readonly root: string;
  readonly signedAt: string;
  readonly signers: readonly string[];
}
