import { useState, type SubmitEvent } from 'react';
import { ClockFields } from '../../clocks/clock-fields.js';
import { today } from '../../forms/today.js';
import { useSay } from '../../languages/use-say.js';
import { goTo, usePlace } from '../../routing/place.js';
import { PageHead } from '../../shell/page-head.js';
import { BoardNavigation } from './board-navigation.js';
import { ComparedFigures } from './compared-figures.js';
import { RosterChanges } from './roster-changes.js';
import { comparisonAddress, pointsIn, type TwoPoints } from './two-points.js';

/** Two dates side by side: what they say differently, and of whom. */
export const ComparePage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  const points = pointsIn(searchParams, today());
  return (
    <>
      <PageHead title={say('compare.title')}>
        <p className="lead">{say('compare.lead')}</p>
      </PageHead>
      <BoardNavigation />
      <PointsForm key={comparisonAddress(points)} points={points} />
      <ComparedFigures points={points} />
      <RosterChanges points={points} />
    </>
  );
};

const PointsForm = ({ points }: { readonly points: TwoPoints }) => {
  const say = useSay();
  const [chosen, choose] = useState(points);
  const compare = (event: SubmitEvent): void => {
    event.preventDefault();
    goTo(comparisonAddress(chosen));
  };
  return (
    <form className="card no-print" onSubmit={compare}>
      <div className="columns">
        <fieldset className="plain">
          <legend>{say('compare.before')}</legend>
          <div className="row">
            <ClockFields clocks={chosen.before} change={(before) => choose({ ...chosen, before })} />
          </div>
        </fieldset>
        <fieldset className="plain">
          <legend>{say('compare.after')}</legend>
          <div className="row">
            <ClockFields clocks={chosen.after} change={(after) => choose({ ...chosen, after })} />
          </div>
        </fieldset>
      </div>
      <p className="soft">{say('compare.hint')}</p>
      <div className="row">
        <button type="submit" className="button small">
          {say('compare.submit')}
        </button>
        <button type="button" className="button quiet small" onClick={() => choose({ before: chosen.after, after: chosen.before })}>
          {say('compare.swap')}
        </button>
      </div>
    </form>
  );
};
