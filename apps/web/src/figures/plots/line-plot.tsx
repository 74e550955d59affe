import { scalePoint } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';
import { useRef, useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import { PlotAxes } from './plot-axes.js';
import { frameOf, heights, namedPlaces, nearestPlace } from './plot-frame.js';
import { PlotReader } from './plot-reader.js';
import { useWidth } from './use-width.js';

/** Each line has its own stroke, so that it is told apart without its colour. */
export type LineKind = 'first' | 'second' | 'highest' | 'floor';

export interface PlotLine {
  readonly kind: LineKind;
  readonly name: string;
  /** one for each day; null where there is none */
  readonly values: readonly (number | null)[];
}

interface LinePlotProps {
  /** what the plot says, in a sentence */
  readonly summary: string;
  readonly lines: readonly PlotLine[];
  /** the days as they are named below, short */
  readonly days: readonly string[];
  /** the days as they are told */
  readonly dates: readonly string[];
  readonly write: (value: number) => string;
  /** the same, shorter, for the axis */
  readonly writeShort: (value: number) => string;
}

const HEIGHT = 260;

/** How something went from day to day. */
export const LinePlot = ({ summary, lines, days, dates, write, writeShort }: LinePlotProps) => {
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const [chosen, choose] = useState<number>();
  const at = Math.min(chosen ?? dates.length - 1, dates.length - 1);
  const values = lines.flatMap((line) => line.values);
  const ticks = heights(values, HEIGHT, 0).ticks(4);
  const frame = frameOf(width, HEIGHT, ticks.map(writeShort));
  const up = heights(values, frame.bottom, frame.top);
  const along = scalePoint<number>({ domain: dates.map((_, index) => index), range: [frame.left, frame.right] });
  const x = (index: number): number => along(index) ?? frame.left;
  const places = dates.map((_, index) => x(index));
  const valueAt = ({ values: own }: PlotLine): string => {
    const value = own[at];
    return value === null || value === undefined ? say('plot.nothing') : write(value);
  };
  const told = `${dates[at]}: ${lines.map((line) => `${line.name} ${valueAt(line)}`).join(', ')}`;
  return (
    <figure className="plot" ref={box}>
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what is drawn here is no file an img could show
        role="img"
        aria-label={summary}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        onPointerMove={({ clientX, currentTarget }) => choose(nearestPlace(places, clientX - currentTarget.getBoundingClientRect().left))}
      >
        <PlotAxes
          frame={frame}
          figures={ticks.map((tick) => ({ text: writeShort(tick), y: up(tick) }))}
          words={namedPlaces(dates.length, frame.right - frame.left).map((index) => ({ text: days[index] ?? '', x: x(index) }))}
        />
        {lines.slice(0, 1).map(({ kind, values: own }) => (
          <AreaClosed
            key={kind}
            className="plot-area"
            data={places.map((place, index) => ({ place, value: own[index] ?? 0 }))}
            x={({ place }) => place}
            y={({ value }) => up(value)}
            yScale={up}
          />
        ))}
        {lines.map(({ kind, values: own }) => (
          <LinePath
            key={kind}
            className={`plot-line ${kind}`}
            data={places.map((place, index) => ({ place, value: own[index] ?? null }))}
            defined={({ value }) => value !== null}
            x={({ place }) => place}
            y={({ value }) => up(value ?? 0)}
          />
        ))}
        <line className="plot-here" x1={x(at)} x2={x(at)} y1={frame.top} y2={frame.bottom} />
        {lines.map(({ kind, values: own }) => {
          const value = own[at];
          return value === null || value === undefined ? null : (
            <circle key={kind} className="plot-point" cx={x(at)} cy={up(value)} r="4" />
          );
        })}
      </svg>
      <figcaption>
        <p className="plot-date">{dates[at]}</p>
        <ul className="plain-list plot-legend">
          {lines.map((line) => (
            <li key={line.kind}>
              <svg className="plot-sample" viewBox="0 0 32 8" aria-hidden="true" focusable="false">
                <line className={`plot-line ${line.kind}`} x1="0" x2="32" y1="4" y2="4" />
              </svg>
              {line.name} <strong>{valueAt(line)}</strong>
            </li>
          ))}
        </ul>
        <PlotReader label={say('plot.read')} places={dates.length} at={at} moveTo={choose} told={told} />
      </figcaption>
    </figure>
  );
};
