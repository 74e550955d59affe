import type { PlotFrame } from './plot-frame.js';

interface PlotAxesProps {
  readonly frame: PlotFrame;
  /** what stands at the left, and at which height */
  readonly figures: readonly { readonly text: string; readonly y: number }[];
  /** what stands below, and where */
  readonly words: readonly { readonly text: string; readonly x: number }[];
}

/** The quiet part of a plot: lines across, figures at the left, words below. */
export const PlotAxes = ({ frame: { left, right, bottom, width }, figures, words }: PlotAxesProps) => (
  <g className="plot-axes">
    {figures.map(({ text, y }) => (
      <g key={text}>
        <line x1={left} x2={right} y1={y} y2={y} />
        <text x={left - 8} y={y} dy="0.32em" textAnchor="end">
          {text}
        </text>
      </g>
    ))}
    {words.map(({ text, x }) => (
      <text key={x} x={x} y={bottom + 22} textAnchor={x > width - 45 ? 'end' : 'middle'}>
        {text}
      </text>
    ))}
  </g>
);
