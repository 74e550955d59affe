import { useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { goTo, usePlace } from '../../routing/place.js';
import type { Incident } from '../../server/discipline.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { Choice } from '../members/filter-fields.js';
import { useNames } from '../members/use-names.js';
import { IncidentCard } from './incident-card.js';

const states = ['unanswered', 'answered', 'withdrawn'] as const;

/** Every incident that was ever reported, with the case that answers it. */
export const IncidentsPage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  const [turn, setTurn] = useState(0);
  const asked = new URLSearchParams({ limit: '50' });
  for (const name of ['state', 'memberId', 'cursor']) {
    const value = searchParams.get(name);
    if (value !== null) asked.set(name, value);
  }
  const page = useAnswer<Paged<Incident>>(`/api/discipline/incidents?${asked}`, undefined, String(turn));
  const names = useNames(page.status === 'answered' ? page.answer.items.map(({ memberId }) => memberId) : []);
  const filter = (state: string): void => {
    const memberId = searchParams.get('memberId');
    const next = new URLSearchParams({ ...(state ? { state } : {}), ...(memberId === null ? {} : { memberId }) }).toString();
    goTo(next === '' ? '/discipline/incidents' : `/discipline/incidents?${next}`);
  };
  return (
    <>
      <PageHead title={say('incident.all')}>
        <nav className="row no-print" aria-label={say('case.pages')}>
          <Link className="button quiet small" href="/discipline">
            {say('discipline.title')}
          </Link>
        </nav>
      </PageHead>
      <div className="row filters no-print">
        <Choice label={say('incident.state')} value={searchParams.get('state') ?? ''} choose={filter}>
          {states.map((state) => (
            <option key={state} value={state}>
              {say(`incident.state.${state}`)}
            </option>
          ))}
        </Choice>
        {searchParams.has('memberId') && (
          <Link className="button quiet small" href="/discipline/incidents">
            {say('discipline.everybody')}
          </Link>
        )}
      </div>
      <Answer of={page}>
        {({ items, nextCursor }) => (
          <>
            {items.length === 0 && (
              <div className="empty">
                <p>{say('incident.none')}</p>
                <Link className="button quiet" href="/discipline">
                  {say('discipline.title')}
                </Link>
              </div>
            )}
            <ul className="plain-list stack">
              {items.map((incident) => (
                <IncidentCard
                  key={incident.incidentId}
                  incident={incident}
                  name={names(incident.memberId)}
                  recorded={() => setTurn((before) => before + 1)}
                />
              ))}
            </ul>
            <Pages nextCursor={nextCursor} next={say('pages.further')} first={say('pages.start')} />
          </>
        )}
      </Answer>
    </>
  );
};
