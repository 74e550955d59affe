import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import { today } from '../../forms/today.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Incident } from '../../server/discipline.js';
import { choiceOf, filledIn, on, words } from './step-fields.js';
import { useKindName } from './use-kind-name.js';

interface IncidentCardProps {
  readonly incident: Incident;
  readonly name: string;
  readonly recorded: () => void;
}

/** An incident, and what can be done about it. */
export const IncidentCard = ({ incident, name, recorded }: IncidentCardProps) => {
  const say = useSay();
  const { date, money } = useFormats();
  const kindName = useKindName();
  const { incidentId, memberId, kind, occurredOn, amountCents, withdrawn, proceedingId } = incident;
  const isAnswered = proceedingId !== null;
  const [chosen, choose] = useState<'open' | 'withdraw'>();
  const acts = withdrawn ? [] : isAnswered ? (['withdraw'] as const) : (['open', 'withdraw'] as const);
  const done = (): void => {
    choose(undefined);
    recorded();
  };
  return (
    <li className="card">
      <div className="row apart">
        <h3>
          <Link href={`/members/${memberId}`}>{name}</Link>
        </h3>
        <span>{kindName(kind)}</span>
        <span>{date(occurredOn)}</span>
        {amountCents !== null && <strong>{money(amountCents)}</strong>}
        {withdrawn && <span className="chip">{say('incident.state.withdrawn')}</span>}
        {isAnswered && <Link href={`/discipline/${proceedingId}`}>{say('incident.case')}</Link>}
      </div>
      {acts.length > 0 && (
        <div className="row no-print">
          {acts.map((act) => (
            <button
              key={act}
              type="button"
              className="button quiet small"
              aria-expanded={chosen === act}
              onClick={() => choose(chosen === act ? undefined : act)}
            >
              {say(`incident.act.${act}`)}
            </button>
          ))}
        </div>
      )}
      {chosen === 'open' && (
        <ActForm
          name={`case ${incidentId}`}
          title={say('incident.act.open')}
          fields={[{ ...words('grounds', 'incident.grounds'), isOptional: true }, on]}
          initial={{ effectiveAt: today() }}
          act={(values) => ({ path: '/api/discipline/proceedings', body: { incidentId, ...filledIn(values, 'grounds', 'effectiveAt') } })}
          submit={say('form.record')}
          done={done}
        />
      )}
      {chosen === 'withdraw' && (
        <ActForm
          name={`withdrawal ${incidentId}`}
          title={say('incident.act.withdraw')}
          fields={[
            choiceOf('ground', 'undo.ground', ['typingError', 'wrongPerson', 'duplicate', 'settled'] as const, (value) =>
              say(`incident.ground.${value}`),
            ),
          ]}
          initial={{ ground: 'typingError' }}
          act={({ ground }) => ({ path: `/api/discipline/incidents/${incidentId}/withdrawal`, body: { ground } })}
          submit={say('form.record')}
          done={done}
        />
      )}
    </li>
  );
};
