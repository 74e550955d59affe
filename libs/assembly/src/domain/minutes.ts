import { lookedUp, streamName, type Folding, type RegisterFact } from '#kernel';
import type { MinutesCorrected, MinutesEvent, MinutesSigned } from './minutes.events.js';

export interface SignedMinutes {
  readonly status: 'signed';
  readonly signed: MinutesSigned['data'];
  readonly corrections: readonly MinutesCorrected['data'][];
}

export type Minutes = { readonly status: 'unsigned' } | SignedMinutes;

export const minutesStream = (assemblyId: string): string => streamName('minutes', assemblyId);

export const minutesFolding: Folding<Minutes, MinutesEvent> = {
  initialState: { status: 'unsigned' },
  evolve: (minutes, event) => {
    if (event.type === 'MinutesSigned') return { status: 'signed', signed: event.data, corrections: [] };
    // Only signed minutes are ever corrected.
    if (minutes.status === 'unsigned') return minutes;
    return { ...minutes, corrections: [...minutes.corrections, event.data] };
  },
};

/** What is to be signed, as the ledger makes it now. */
export interface MinutesToSign {
  readonly format: number;
  readonly asOf: number;
  readonly hash: string;
  /** ballots that were opened and neither proclaimed nor annulled */
  readonly pending: readonly string[];
}

export const minutesToSign = (assemblyId: string): RegisterFact<MinutesToSign> =>
  lookedUp<MinutesToSign>('assembly.minutes', { assemblyId });
