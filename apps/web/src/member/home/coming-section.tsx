import { ActForm } from '../forms/act-form.js';
import { useSay } from '../languages/use-say.js';

/** What the reader said about her coming; null while she has said nothing. */
export type Announced = 'coming' | 'apologised' | null;

interface ComingSectionProps {
  readonly path: string;
  readonly announced: Announced;
  /** whether somebody may still be asked to vote for her */
  readonly mayBeRepresented: boolean;
}

/** "I come", "I give a proxy", "I apologise": each one tap away. */
export const ComingSection = ({ path, announced, mayBeRepresented }: ComingSectionProps) => {
  const say = useSay();
  return (
    <section className="card" aria-labelledby="coming">
      <h2 id="coming">{say('coming.title')}</h2>
      <p>{announced === null ? say('coming.lead') : <strong>{say(`coming.${announced}`)}</strong>}</p>
      <div className="row">
        {announced !== 'coming' && (
          <ActForm action={`${path}/announcement`} does={say('coming.come')}>
            <input type="hidden" name="intent" value="coming" />
          </ActForm>
        )}
        {mayBeRepresented && (
          <a className="button quiet" href="#proxy">
            {say('coming.proxy')}
          </a>
        )}
        {announced !== 'apologised' && (
          <ActForm action={`${path}/announcement`} does={say('coming.apologise')} quiet>
            <input type="hidden" name="intent" value="apologised" />
          </ActForm>
        )}
      </div>
    </section>
  );
};
