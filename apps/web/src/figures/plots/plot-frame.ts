import { scaleLinear } from '@visx/scale';

/** Where a plot draws, in CSS pixels. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = { right: 16, top: 12, bottom: 32 } as const;

/** Pixels a figure of an axis takes; the longest decides. */
const FIGURE = 10;

/** Pixels between two words of the lower axis. */
const BETWEEN = 92;

/** A frame that leaves room for the figures of its left axis. */
export const frameOf = (width: number, height: number, figures: readonly string[]): PlotFrame => {
  const left = Math.ceil(Math.max(...figures.map((figure) => figure.length), 2) * FIGURE) + 10;
  return { width, height, left, right: Math.max(width - MARGIN.right, left + 1), top: MARGIN.top, bottom: height - MARGIN.bottom };
};

/** From nought to a round figure above the highest, never the other way up: an axis that does not begin at nought exaggerates. */
export const heights = (values: readonly (number | null)[], bottom: number, top: number) => {
  const highest = Math.max(1, ...values.map((value) => value ?? 0));
  return scaleLinear<number>({ domain: [0, highest], range: [bottom, top], nice: 4 });
};

/** Which of so many places are named below, evenly, the last one among them. */
export const namedPlaces = (places: number, width: number): readonly number[] => {
  const room = Math.max(1, Math.floor(width / BETWEEN));
  const step = Math.max(1, Math.ceil(places / room));
  return Array.from({ length: places }, (_, place) => place).filter((place) => (places - 1 - place) % step === 0);
};

/** The place nearest to a point of the plot. */
export const nearestPlace = (places: readonly number[], at: number): number =>
  places.reduce((nearest, place, index) => (Math.abs(place - at) < Math.abs((places[nearest] ?? Infinity) - at) ? index : nearest), 0);
