import type { ErrorDetails, ErrorKind } from '#kernel';
import type { ProjectionControl } from './projection-control.js';
import type { ProjectionSnapshot } from './projection-snapshot.js';

/** To the projector thread. */
export type ProjectorOrder =
  | { readonly kind: 'ring' }
  | { readonly kind: 'wanted'; readonly name: string; readonly number: number }
  | { readonly kind: 'control'; readonly id: number; readonly action: keyof ProjectionControl; readonly name: string }
  | { readonly kind: 'stop' };

/** From the projector thread. An error crosses as its code: classes do not survive the way. */
export type ProjectorReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'snapshots'; readonly snapshots: readonly ProjectionSnapshot[] }
  | { readonly kind: 'done'; readonly id: number; readonly refusal?: Refusal };

export interface Refusal {
  readonly code: string;
  readonly details: ErrorDetails;
  readonly kind: ErrorKind;
}

/** The part of a `MessagePort` and of a `Worker` that both sides use. */
export interface Port<Incoming, Outgoing> {
  postMessage(message: Outgoing): void;
  on(event: 'message', listener: (message: Incoming) => void): unknown;
}
