import { useCallback } from 'react';
import { useFormats } from '../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';
import { isDay, type Clocks } from './clocks.js';

/** Puts two clocks into words: the day, and what is known of it. */
export const useToldClocks = (): ((clocks: Clocks) => { readonly day: string; readonly known: string }) => {
  const say = useSay();
  const { date, instant } = useFormats();
  return useCallback(
    ({ asOf, knownAt }) => {
      const day = asOf === '' ? say('clocks.todayAs') : say('clocks.asOf', { date: date(asOf) });
      if (knownAt === '') return { day, known: say('clocks.knownNow') };
      if (isDay(knownAt)) return { day, known: say('clocks.knownOn', { date: date(knownAt) }) };
      if (/^\d+$/.test(knownAt)) return { day, known: say('clocks.knownAt', { number: Number(knownAt) }) };
      return { day, known: say('clocks.knownOn', { date: instant(knownAt) }) };
    },
    [say, date, instant],
  );
};
