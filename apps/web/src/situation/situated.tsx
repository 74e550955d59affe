import { useMemo, useState, type ReactNode } from 'react';
import type { LedgerState } from '../server/ledger-state.js';
import { useAnswer } from '../server/use-answer.js';
import { holdingOf, SituationContext } from './situation.js';

/** While people wait for it they want to see it move. */
const WHILE_LOADING = 400;

/** Tells everything inside what this ledger holds. */
export const Situated = ({ children }: { readonly children: ReactNode }) => {
  const [isLoading, setLoading] = useState(false);
  const asked = useAnswer<LedgerState>('/api/demo', isLoading ? WHILE_LOADING : undefined);
  const holding = holdingOf(asked);
  if (isLoading !== (holding === 'demoLoading')) setLoading(holding === 'demoLoading');
  const situation = useMemo(() => ({ holding, asked }), [holding, asked]);
  return <SituationContext value={situation}>{children}</SituationContext>;
};
