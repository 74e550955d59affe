import { useCallback, useState } from 'react';
import { useLanguage } from '../languages/use-language.js';
import { record, type Receipt } from '../server/ask.js';
import type { Problem } from '../server/problem.js';
import { useKeyOf } from './use-key-of.js';

/** Something to be recorded. */
export interface Act {
  readonly path: string;
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly body?: object;
  /** revision of the stream the person has seen */
  readonly seen?: number;
}

export interface Recorder {
  readonly isAsking: boolean;
  /** why the last act was refused */
  readonly problem: Problem | undefined;
  /** @returns nothing when it was refused, or another one is on its way */
  readonly send: <Answer extends object = Receipt>(act: Act) => Promise<Answer | undefined>;
  readonly forget: () => void;
}

/** Records acts one at a time: a second press while the first is on its way is none. */
export const useRecording = (): Recorder => {
  const { language } = useLanguage();
  const keyOf = useKeyOf();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const send = async <Answer extends object = Receipt>(act: Act): Promise<Answer | undefined> => {
    if (isAsking) return undefined;
    setAsking(true);
    const { path, body = {}, ...how } = act;
    const outcome = await record<Answer>(path, body, keyOf(act), { language, ...how });
    setAsking(false);
    setProblem(outcome.status === 'refused' ? outcome.problem : undefined);
    return outcome.status === 'answered' ? outcome.answer : undefined;
  };
  return { isAsking, problem, send, forget: useCallback(() => setProblem(undefined), []) };
};
