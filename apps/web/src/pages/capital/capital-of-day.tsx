import { useId, useState } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Capital } from '../../server/capital.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';

/** The capital at the end of a day, the highest it ever was, and what it never falls below. */
export const CapitalOfDay = ({ turn }: { readonly turn: string }) => {
  const say = useSay();
  const id = useId();
  const { date, money } = useFormats();
  const [asOf, setAsOf] = useState('');
  const asked = useAnswer<Capital>(`/api/capital${asOf === '' ? '' : `?asOf=${asOf}`}`, undefined, turn);
  return (
    <section className="card" aria-labelledby="capital">
      <div className="row apart">
        <h2 id="capital">{say('capital.ofDay')}</h2>
        <div className="field no-print">
          <label htmlFor={id}>{say('clocks.on')}</label>
          <input id={id} type="date" value={asOf} onChange={({ target }) => setAsOf(target.value)} />
        </div>
      </div>
      <Answer of={asked}>
        {({ asOf: of, floorCents, ...capital }) => (
          <>
            <p className="soft">{say('overview.asOf', { date: date(of) })}</p>
            <dl className="facts figures">
              {(['subscribedCents', 'calledCents', 'paidUpCents', 'highestSubscribedCents', 'highestPaidUpCents'] as const).map((which) => (
                <div key={which}>
                  <dt>{say(`capital.${which}`)}</dt>
                  <dd>{money(capital[which])}</dd>
                </div>
              ))}
              {floorCents !== null && (
                <div>
                  <dt>{say('capital.floor')}</dt>
                  <dd>{money(floorCents)}</dd>
                </div>
              )}
            </dl>
            {floorCents === null && <p>{say('capital.twoTests')}</p>}
          </>
        )}
      </Answer>
    </section>
  );
};
