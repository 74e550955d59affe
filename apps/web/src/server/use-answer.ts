import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../languages/use-language.js';
import { ask, type Outcome } from './ask.js';

export type Answered<Answer> = (Outcome<Answer> | { readonly status: 'waiting' }) & {
  /** asks again now */
  readonly again: () => void;
};

interface Held<Answer> {
  readonly path: string;
  /** how many times it had been asked for */
  readonly round: number;
  /** after what it was asked for */
  readonly turn: string | undefined;
  readonly outcome: Outcome<Answer>;
}

const nothingYet = { status: 'waiting' } as const;

/**
 * What the server answers at a path, in the reader's language. The last answer stays while the next one is on its way, so that nothing
 * flickers; another path starts from nothing.
 *
 * @param path   `undefined` asks nothing
 * @param every  milliseconds after which it is asked again while the page is looked at
 * @param turn   another one asks again now
 */
export const useAnswer = <Answer>(path: string | undefined, every?: number, turn?: string): Answered<Answer> => {
  const { language } = useLanguage();
  const [held, hold] = useState<Held<Answer>>();
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    if (path === undefined) return;
    const giveUp = new AbortController();
    let next: ReturnType<typeof setTimeout> | undefined;
    const askAgain = (): void => {
      if (document.visibilityState === 'hidden') next = setTimeout(askAgain, every);
      else again();
    };
    const listen = async (): Promise<void> => {
      const outcome = await ask<Answer>(path, { language, signal: giveUp.signal });
      if (giveUp.signal.aborted) return;
      hold({ path, round, turn, outcome });
      if (every !== undefined) next = setTimeout(askAgain, every);
    };
    void listen();
    return () => {
      giveUp.abort();
      clearTimeout(next);
    };
  }, [path, language, every, turn, round, again]);

  const outcome = held !== undefined && held.path === path ? held.outcome : nothingYet;
  return useMemo(() => ({ ...outcome, again }), [outcome, again]);
};
