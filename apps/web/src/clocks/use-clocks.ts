import { useMemo } from 'react';
import { usePlace } from '../routing/place.js';
import { atClocks, clocksIn, isNow, type Clocks } from './clocks.js';

interface ClocksInUse extends Clocks {
  readonly isNow: boolean;
  /** the address of a read, at these clocks */
  readonly at: (path: string) => string;
}

/** The two clocks the page is looked at with: they stand in its address. */
export const useClocks = (): ClocksInUse => {
  const { searchParams } = usePlace();
  const { asOf, knownAt } = clocksIn(searchParams);
  return useMemo(
    () => ({ asOf, knownAt, isNow: isNow({ asOf, knownAt }), at: (path: string) => atClocks(path, { asOf, knownAt }) }),
    [asOf, knownAt],
  );
};
