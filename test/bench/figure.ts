/** One measured figure and the limit it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly direction: 'atLeast' | 'atMost';
  readonly note?: string;
}
