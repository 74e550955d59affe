import { useEffect, useMemo, useState } from 'react';
import type { Assembly } from './assembly.js';
import { followLive } from './follow-live.js';
import { turnOf, withNumbers, type LiveState } from './live.js';
import { useAnswer, type Answered } from './use-answer.js';

/** Milliseconds over which a hall of screens spreads its questions when a ballot is proclaimed. */
const SPREAD = 500;

export interface Followed {
  readonly asked: Answered<Assembly>;
  /** milliseconds after which whatever goes with it is asked for again; never while the server tells what happens */
  readonly every: number | undefined;
  /** another one whenever there is something to ask for again */
  readonly turn: string | undefined;
}

/**
 * An assembly, followed while it sits: told by the server as it happens, or asked for again and again where it cannot tell.
 *
 * @param pace  milliseconds between two questions
 */
export const useFollowedAssembly = (assemblyId: string, pace: number): Followed => {
  const [live, tell] = useState<LiveState>();
  const [turn, setTurn] = useState<string>();
  const every = live ? undefined : pace;
  const asked = useAnswer<Assembly>(`/api/assemblies/${assemblyId}`, every, turn);
  const sits = asked.status === 'answered' && asked.answer.status === 'open';
  const next = live && turnOf(live);

  useEffect(() => {
    if (!sits) return;
    const stop = followLive(assemblyId, tell);
    return () => {
      stop();
      tell(undefined);
    };
  }, [assemblyId, sits]);

  useEffect(() => {
    if (next === undefined) return;
    const timer = setTimeout(() => setTurn(next), Math.random() * SPREAD);
    return () => clearTimeout(timer);
  }, [next]);

  return useMemo(
    () => ({ asked: asked.status === 'answered' && live ? { ...asked, answer: withNumbers(asked.answer, live) } : asked, every, turn }),
    [asked, live, every, turn],
  );
};
