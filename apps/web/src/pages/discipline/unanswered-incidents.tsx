import { useSay } from '../../languages/use-say.js';
import type { DisciplinaryWork } from '../../server/discipline.js';
import type { Answered } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { useNames } from '../members/use-names.js';
import { IncidentCard } from './incident-card.js';

interface UnansweredIncidentsProps {
  readonly work: Answered<DisciplinaryWork>;
  readonly recorded: () => void;
}

/** Incidents that no rule and nobody has answered: a case is opened, or the report is taken back. */
export const UnansweredIncidents = ({ work, recorded }: UnansweredIncidentsProps) => {
  const say = useSay();
  const names = useNames(work.status === 'answered' ? work.answer.incidents.map(({ memberId }) => memberId) : []);
  return (
    <section className="stack" aria-labelledby="unanswered">
      <h2 id="unanswered">{say('incident.unanswered')}</h2>
      <Answer of={work}>
        {({ incidents }) =>
          incidents.length === 0 ? (
            <p className="soft">{say('incident.noneUnanswered')}</p>
          ) : (
            <ul className="plain-list stack">
              {incidents.map((incident) => (
                <IncidentCard key={incident.incidentId} incident={incident} name={names(incident.memberId)} recorded={recorded} />
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
};
