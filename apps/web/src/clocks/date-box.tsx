import { useState, type SubmitEvent } from 'react';
import { Icon } from '../identity/icon.js';
import { useSay } from '../languages/use-say.js';
import { goToAsWritten, usePlace } from '../routing/place.js';
import { ClockFields } from './clock-fields.js';
import { atClocks, clocksIn, isNow, now, type Clocks } from './clocks.js';

/** Looks at the page on another day, as known on another day: both stand in the address. */
export const DateBox = () => {
  const { searchParams } = usePlace();
  const clocks = clocksIn(searchParams);
  // The fields follow the address when it changes under them.
  return <Box key={`${clocks.asOf} ${clocks.knownAt}`} clocks={clocks} />;
};

const Box = ({ clocks }: { readonly clocks: Clocks }) => {
  const say = useSay();
  const { pathname, search } = usePlace();
  const [chosen, choose] = useState(clocks);
  // A cursor belongs to the list of the other date.
  const lookAt = (at: Clocks): void => goToAsWritten(atClocks(withoutCursor(pathname + search), at));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    lookAt(chosen);
  };
  return (
    <details className="date-box no-print">
      <summary>
        <Icon name="date" />
        {say('clocks.open')}
      </summary>
      <form className="card" onSubmit={submit}>
        <p className="soft">{say('clocks.hint')}</p>
        <div className="row filters">
          <ClockFields clocks={chosen} change={choose} />
          <button type="submit" className="button small">
            {say('clocks.show')}
          </button>
          {!isNow(clocks) && (
            <button type="button" className="button quiet small" onClick={() => lookAt(now)}>
              {say('clocks.today')}
            </button>
          )}
        </div>
      </form>
    </details>
  );
};

const withoutCursor = (address: string): string => {
  const [path = '', query = ''] = address.split('?', 2);
  const asked = new URLSearchParams(query);
  asked.delete('cursor');
  const said = asked.toString();
  return said === '' ? path : `${path}?${said}`;
};
