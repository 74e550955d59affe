import type { ErrorDetails, ErrorKind } from '#kernel';
import type { Papers } from '../papers.js';

/** A paper on its way to the thread that sets it. */
export interface PaperToSet {
  readonly id: number;
  readonly template: keyof Papers;
  /** JSON */
  readonly data: string;
}

/** What comes back: the file, a refusal as far as it survives the way, or what went wrong. */
export type PaperSet =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly refusal: { readonly code: string; readonly details: ErrorDetails; readonly kind: ErrorKind } }
  | { readonly id: number; readonly fault: string };
