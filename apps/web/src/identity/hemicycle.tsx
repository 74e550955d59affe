import { useMemo } from 'react';
import { seatingOf, type Seat } from './hemicycle-seats.js';

/** Above this a dot is too small to stand for one person. */
const MOST_DOTS = 750;

/** How many persons one dot stands for: 1, or the next round number that keeps the dots few enough. */
export const personsPerDot = (members: number): number => {
  if (members <= MOST_DOTS) return 1;
  const least = members / MOST_DOTS;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((step) => step * power >= least) ?? 10) * power;
};

/** One path for all dots of a kind: a line of no length with round ends is a dot, however many there are. */
const dots = (seats: readonly Seat[]): string => seats.map(({ x, y }) => `M${x.toFixed(4)} ${y.toFixed(4)}h.0001`).join('');

/** The assembly as equal dots, one a voice: those who are there filled, from the left. What it shows stands in words beside it. */
export const Hemicycle = ({ members, there }: { readonly members: number; readonly there: number }) => {
  const each = personsPerDot(members);
  const { seats, distance } = useMemo(() => seatingOf(Math.ceil(members / each)), [members, each]);
  const filled = Math.min(seats.length, Math.round(there / each));
  const size = Math.min(distance * 0.72, 0.12);
  return (
    <svg className="hemicycle" viewBox="-1.08 -1.08 2.16 1.16" aria-hidden="true" focusable="false" strokeWidth={size}>
      <path className="hemicycle-absent" d={dots(seats.slice(filled))} />
      <path className="hemicycle-there" d={dots(seats.slice(0, filled))} />
      <circle className="hemicycle-speaker" r={Math.max(size / 2, 0.045)} />
    </svg>
  );
};
