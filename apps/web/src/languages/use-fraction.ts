import { useCallback } from 'react';
import { useSay } from './use-say.js';

const named = ['0', '1/5', '1/4', '1/3', '1/2', '2/3', '3/4', '1'] as const;

/** An exact fraction as people say it, `two thirds`; one without a name stays a fraction. */
export const useFraction = (): ((fraction: string) => string) => {
  const say = useSay();
  return useCallback(
    (fraction) => {
      const known = named.find((name) => name === fraction);
      return known === undefined ? fraction : say(`fraction.${known}`);
    },
    [say],
  );
};
