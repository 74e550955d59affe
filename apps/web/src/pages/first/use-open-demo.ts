import { useState } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { record } from '../../server/ask.js';
import type { LedgerState } from '../../server/ledger-state.js';
import { newKey } from '../../server/new-key.js';
import type { Problem } from '../../server/problem.js';
import { useSituation } from '../../situation/situation.js';

/** Begins to set up the demo cooperative, or goes on where it stopped. */
export const useOpenDemo = () => {
  const { language } = useLanguage();
  const { asked } = useSituation();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const open = async (): Promise<void> => {
    if (isAsking) return;
    setAsking(true);
    const outcome = await record<LedgerState>('/api/demo', {}, newKey(), { language });
    setAsking(false);
    if (outcome.status === 'refused') setProblem(outcome.problem);
    else asked.again();
  };

  return { open: () => void open(), isAsking, problem };
};
