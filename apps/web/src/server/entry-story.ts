import type { Entry } from './entry.js';

/** What the API says of one entry besides itself. */
export interface Causation {
  /** the first cause first */
  readonly causes: readonly Entry[];
  readonly complete: boolean;
  readonly effects: readonly { readonly causedBy: number; readonly entry: Entry }[];
  readonly more: boolean;
}

/** Values as JSON writes them; null where there was, or is, nothing. */
export interface Change {
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}
