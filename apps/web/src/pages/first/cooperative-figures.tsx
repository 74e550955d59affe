import { Hemicycle, personsPerDot } from '../../identity/hemicycle.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Figures } from '../../server/registers.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { CapitalFigures } from './capital-figures.js';

/** How many voices there are, and what they have put in. */
export const CooperativeFigures = () => {
  const say = useSay();
  const { date } = useFormats();
  const asked = useAnswer<Figures>('/api/figures');
  return (
    <Answer of={asked}>
      {({ members, asOf, capital }) => (
        <section className="card voices" aria-labelledby="voices">
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
            {capital ? <CapitalFigures capital={capital} /> : <p>{say('capital.none')}</p>}
          </div>
        </section>
      )}
    </Answer>
  );
};
