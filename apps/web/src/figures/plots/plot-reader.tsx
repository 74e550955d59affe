import { useId } from 'react';

interface PlotReaderProps {
  /** what the places are, `Read at` */
  readonly label: string;
  readonly places: number;
  readonly at: number;
  readonly moveTo: (place: number) => void;
  /** what stands at the place, in words */
  readonly told: string;
}

/** Goes along a plot with the arrows, a finger or the mouse, and says what stands there: a plot is not for eyes alone. */
export const PlotReader = ({ label, places, at, moveTo, told }: PlotReaderProps) => {
  const id = useId();
  return (
    <div className="plot-reader no-print">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(places - 1, 0)}
        value={at}
        aria-valuetext={told}
        disabled={places < 2}
        onChange={({ target }) => moveTo(Number(target.value))}
      />
    </div>
  );
};
