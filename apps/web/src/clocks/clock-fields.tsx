import { useId } from 'react';
import { useSay } from '../languages/use-say.js';
import { isDay, type Clocks } from './clocks.js';

interface ClockFieldsProps {
  readonly clocks: Clocks;
  readonly change: (clocks: Clocks) => void;
}

/** The two dates: the day that is looked at, and the day on which it was known so. */
export const ClockFields = ({ clocks, change }: ClockFieldsProps) => {
  const say = useSay();
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}day`}>{say('clocks.on')}</label>
        <input
          id={`${id}day`}
          type="date"
          max="9998-12-31"
          value={clocks.asOf}
          onChange={({ target }) => change({ ...clocks, asOf: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}known`}>{say('clocks.known')}</label>
        <input
          id={`${id}known`}
          type="date"
          max="9998-12-31"
          value={isDay(clocks.knownAt) ? clocks.knownAt : ''}
          onChange={({ target }) => change({ ...clocks, knownAt: target.value })}
        />
      </div>
    </>
  );
};
