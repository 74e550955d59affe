import { streamName, type Folding } from '#kernel';
import type { MandateEndCause, MandateEvent } from './mandate.events.js';
import type { Seat } from './seat.js';

export type Mandate =
  | { readonly status: 'none' }
  | { readonly status: 'running'; readonly seat: Seat }
  | { readonly status: 'ended'; readonly seat: Seat & { readonly until: string }; readonly cause: MandateEndCause };

export const mandateStream = (mandateId: string): string => streamName('mandate', mandateId);

export const mandateFolding: Folding<Mandate, MandateEvent> = {
  initialState: { status: 'none' },
  evolve: (mandate, event) => {
    if (event.type === 'MandateEnded') {
      // A mandate begins before it ends.
      if (mandate.status === 'none') return mandate;
      const { cause, until } = event.data;
      return { status: 'ended', seat: { ...mandate.seat, until }, cause };
    }
    const { mandateId, memberId, body, from, lastYear } = event.data;
    return { status: 'running', seat: { mandateId, memberId, body, from, lastYear, coOpted: event.type === 'DirectorCoOpted' } };
  },
};
