import { Hemicycle, personsPerDot } from '../../identity/hemicycle.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Capital, MemberCount } from '../../server/registers.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';

/** How many voices there are, and what they have put in. */
export const CooperativeFigures = () => {
  const say = useSay();
  const { date, money, number } = useFormats();
  const count = useAnswer<MemberCount>('/api/members/count');
  const capital = useAnswer<Capital>('/api/shares/capital');
  return (
    <section className="card voices" aria-labelledby="voices">
      <Answer of={count}>
        {({ members, asOf }) => (
          <>
            <figure>
              <Hemicycle members={members} there={members} />
              {personsPerDot(members) > 1 && (
                <figcaption className="soft">{say('dots.each', { persons: personsPerDot(members) })}</figcaption>
              )}
            </figure>
            <div className="stack">
              <h2 id="voices" className="voices-count">
                {say('overview.voices', { members })}
              </h2>
              <p className="soft">{say('overview.asOf', { date: date(asOf) })}</p>
              <Answer of={capital}>
                {({ shares, subscribedCents, paidUpCents }) => (
                  <dl className="facts figures">
                    <div>
                      <dt>{say('capital.shares')}</dt>
                      <dd>{number(shares)}</dd>
                    </div>
                    <div>
                      <dt>{say('capital.subscribed')}</dt>
                      <dd>{money(subscribedCents)}</dd>
                    </div>
                    <div>
                      <dt>{say('capital.paidUp')}</dt>
                      <dd>{money(paidUpCents)}</dd>
                    </div>
                  </dl>
                )}
              </Answer>
            </div>
          </>
        )}
      </Answer>
    </section>
  );
};
