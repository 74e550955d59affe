import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { bodies } from '../../server/election.js';
import type { Seat } from '../../server/mandate.js';
import { useAnswer } from '../../server/use-answer.js';
import { choiceOf, decision, filledIn } from '../discipline/step-fields.js';
import { MandateActs } from './mandate-acts.js';

/** The seats a member holds or held, with what can be recorded of each, and mandates older than the ledger. */
export const MemberSeats = ({ memberId }: { readonly memberId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const [turn, setTurn] = useState(0);
  const [isRecording, record] = useState(false);
  const asked = useAnswer<{ readonly seats: readonly Seat[] }>(`/api/members/${memberId}/seats`, undefined, String(turn));
  const recorded = (): void => {
    record(false);
    setTurn((before) => before + 1);
  };
  if (asked.status !== 'answered') return null;
  return (
    <section className="card" aria-labelledby="seats">
      <h2 id="seats">{say('mandates.title')}</h2>
      {asked.answer.seats.length === 0 && <p className="soft">{say('mandates.none')}</p>}
      <ul className="plain-list stack">
        {asked.answer.seats.map((seat) => (
          <li key={seat.mandateId} className="stack">
            <p>
              <strong>{say(`elections.body.${seat.body}`)}</strong>{' '}
              {say('mandates.held', { from: date(seat.from), until: date(seat.until) })}{' '}
              {seat.cause !== null && say(`mandates.cause.${seat.cause}`)}
              {seat.coOpted && say(seat.ratified ? 'mandates.ratified' : 'mandates.coOpted')}
              {seat.incompatibleWith !== null && ` ${say('mandates.incompatible', { position: seat.incompatibleWith })}`}
            </p>
            <MandateActs seat={seat} recorded={recorded} />
          </li>
        ))}
      </ul>
      <div className="no-print">
        <button type="button" className="button quiet small" aria-expanded={isRecording} onClick={() => record(!isRecording)}>
          {say('mandates.record')}
        </button>
      </div>
      {isRecording && (
        <ActForm
          name={`mandate ${memberId}`}
          title={say('mandates.record')}
          fields={[
            choiceOf('body', 'elections.body', bodies, (body) => say(`elections.body.${body}`)),
            { name: 'from', kind: 'date', label: 'mandates.from' },
            { name: 'lastYear', kind: 'integer', label: 'mandates.lastYear', hint: 'mandates.lastYear.hint' },
            decision,
          ]}
          initial={{ body: 'board' }}
          act={(values) => ({
            path: '/api/mandates',
            body: { memberId, ...filledIn(values, 'body', 'from', 'decisionRef'), lastYear: Number(values['lastYear']) },
          })}
          submit={say('form.record')}
          done={recorded}
        />
      )}
    </section>
  );
};
