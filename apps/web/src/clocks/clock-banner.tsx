import { Icon } from '../identity/icon.js';
import { useSay } from '../languages/use-say.js';
import { Link } from '../routing/link.js';
import { goToAsWritten, usePlace } from '../routing/place.js';
import { atClocks, clocksIn, isNow, now } from './clocks.js';
import { useToldClocks } from './use-told-clocks.js';

/** Nobody may take what is shown of another day, or of what was known then, for what is now. */
export const ClockBanner = () => {
  const say = useSay();
  const told = useToldClocks();
  const { pathname, search, searchParams } = usePlace();
  const clocks = clocksIn(searchParams);
  if (isNow(clocks)) return null;
  const { day, known } = told(clocks);
  return (
    <aside className="clock-banner" aria-label={say('clocks.label')}>
      <div className="clock-banner-inside">
        <Icon name="date" />
        <p>
          <strong>{day}</strong> {known} <span className="no-print">{say('clocks.noActs')}</span>
        </p>
        <div className="row no-print">
          <Link className="button quiet small" href={atClocks('/compare', clocks)}>
            {say('clocks.compare')}
          </Link>
          <button type="button" className="button small" onClick={() => goToAsWritten(atClocks(pathname + search, now))}>
            {say('clocks.today')}
          </button>
        </div>
      </div>
    </aside>
  );
};
