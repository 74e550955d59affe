import { scaleBand } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId, useRef, useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import { PlotAxes } from './plot-axes.js';
import { frameOf, heights, namedPlaces, nearestPlace } from './plot-frame.js';
import { PlotReader } from './plot-reader.js';
import { useWidth } from './use-width.js';

export interface StackedBar {
  /** as it is named below, short */
  readonly name: string;
  /** as it is told */
  readonly told: string;
  /** parts of a whole, from 0 to 1: the first full, the second hatched on top of it */
  readonly parts: readonly [number, number];
}

interface BarPlotProps {
  readonly summary: string;
  readonly bars: readonly StackedBar[];
  /** names of both parts */
  readonly parts: readonly [string, string];
  readonly write: (part: number) => string;
}

const HEIGHT = 260;

/** Two parts of a whole, side by side. */
export const BarPlot = ({ summary, bars, parts, write }: BarPlotProps) => {
  const say = useSay();
  const hatch = useId();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const [chosen, choose] = useState<number>();
  const at = Math.min(chosen ?? bars.length - 1, bars.length - 1);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const frame = frameOf(width, HEIGHT, ticks.map(write));
  const up = heights([1], frame.bottom, frame.top);
  const along = scaleBand<number>({ domain: bars.map((_, index) => index), range: [frame.left, frame.right], padding: 0.25 });
  const thick = Math.min(along.bandwidth(), 96);
  const middle = (index: number): number => (along(index) ?? frame.left) + along.bandwidth() / 2;
  const middles = bars.map((_, index) => middle(index));
  const here = bars[at];
  return (
    <figure className="plot" ref={box}>
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what is drawn here is no file an img could show
        role="img"
        aria-label={summary}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        onPointerMove={({ clientX, currentTarget }) => choose(nearestPlace(middles, clientX - currentTarget.getBoundingClientRect().left))}
      >
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className="plot-hatch" x1="0" x2="0" y1="0" y2="7" />
          </pattern>
        </defs>
        <PlotAxes
          frame={frame}
          figures={ticks.map((tick) => ({ text: write(tick), y: up(tick) }))}
          words={namedPlaces(bars.length, frame.right - frame.left).map((index) => ({ text: bars[index]?.name ?? '', x: middle(index) }))}
        />
        {bars.map(({ told, parts: [first, second] }, index) => (
          <g key={told} className={index === at ? 'plot-bar here' : 'plot-bar'}>
            <Bar className="first" x={middle(index) - thick / 2} width={thick} y={up(first)} height={frame.bottom - up(first)} />
            <Bar
              className="second"
              fill={`url(#${hatch})`}
              x={middle(index) - thick / 2}
              width={thick}
              y={up(first + second)}
              height={up(first) - up(first + second)}
            />
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className="plain-list plot-legend">
          {parts.map((part, index) => (
            <li key={part}>
              <svg className="plot-sample" viewBox="0 0 32 16" aria-hidden="true" focusable="false">
                <rect
                  className={index === 0 ? 'first' : 'second'}
                  fill={index === 0 ? undefined : `url(#${hatch})`}
                  width="32"
                  height="16"
                />
              </svg>
              {part}
            </li>
          ))}
        </ul>
        <p className="plot-date">{here?.told}</p>
        <PlotReader label={say('plot.read')} places={bars.length} at={at} moveTo={choose} told={here?.told ?? ''} />
      </figcaption>
    </figure>
  );
};
