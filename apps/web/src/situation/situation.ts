import { createContext, useContext } from 'react';
import type { LedgerState } from '../server/ledger-state.js';
import type { Answered } from '../server/use-answer.js';

/** What this ledger holds, as far as it matters to what is shown. */
export type Holding = 'waiting' | 'unreachable' | 'empty' | 'demoLoading' | 'demoStopped' | 'demo' | 'inUse';

export interface Situation {
  readonly holding: Holding;
  readonly asked: Answered<LedgerState>;
}

export const SituationContext = createContext<Situation>({ holding: 'waiting', asked: { status: 'waiting', again: () => undefined } });

export const useSituation = (): Situation => useContext(SituationContext);

const ofDemo = { loading: 'demoLoading', interrupted: 'demoStopped', failed: 'demoStopped', ready: 'demo' } as const;

export const holdingOf = (asked: Answered<LedgerState>): Holding => {
  if (asked.status === 'waiting') return 'waiting';
  if (asked.status === 'refused') return 'unreachable';
  const { state, ledgerEmpty } = asked.answer;
  if (state !== 'none') return ofDemo[state];
  return ledgerEmpty ? 'empty' : 'inUse';
};
