/** One measured figure and the limit it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly direction: 'atLeast' | 'atMost';
  readonly note?: string;
}

/** How far a figure is on the right side of its limit: 1 is just there, 2 twice as good. */
export const ratioOf = ({ value, limit, direction }: Figure): number => (direction === 'atLeast' ? value / limit : limit / value);

/** The middle of the measurements: machines are noisy, and one slow run says nothing. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};
