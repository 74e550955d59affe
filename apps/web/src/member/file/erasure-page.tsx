import { useFormats } from '../../languages/use-formats.js';
import { ActForm } from '../forms/act-form.js';
import { Problem } from '../forms/problem.js';
import { useSay } from '../languages/use-say.js';
import { inOrder, useFieldName, type FiledValue } from './filed-value.js';

interface ErasurePageProps {
  readonly values: readonly FiledValue[];
  readonly problem?: string;
}

/** What would go and what would stay, before anything does: field by field (GDPR, art. 17). */
export const ErasurePage = ({ values, problem }: ErasurePageProps) => {
  const say = useSay();
  const { date } = useFormats();
  const called = useFieldName();
  const goes = inOrder(values).filter(({ erasedOnRequest }) => erasedOnRequest);
  const stays = inOrder(values).filter(({ erasedOnRequest }) => !erasedOnRequest);
  return (
    <>
      <header className="page-head">
        <h1>{say('erasure.title')}</h1>
        <p>{say('erasure.lead')}</p>
      </header>
      <Problem sentence={problem} />
      {goes.length > 0 && (
        <section className="card called" aria-labelledby="goes">
          <h2 id="goes">{say('erasure.goes')}</h2>
          <ul>
            {goes.map(({ name, value, digest }) => (
              <li key={digest}>{say('erasure.value', { field: called(name), value })}</li>
            ))}
          </ul>
        </section>
      )}
      {stays.length > 0 && (
        <section className="card" aria-labelledby="stays">
          <h2 id="stays">{say('erasure.stays')}</h2>
          <ul>
            {stays.map(({ name, until, basis, digest }) => (
              <li key={digest}>
                <strong>{called(name)}</strong> {until === null ? say('file.noEnd') : say('file.until', { date: date(until) })}{' '}
                {say('file.basis', { basis })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {goes.length === 0 ? (
        <p>{say(stays.length === 0 ? 'file.empty' : 'erasure.nothing')}</p>
      ) : (
        <ActForm action="/me/file/erasure" does={say('erasure.do', { values: goes.length })}>
          <label className="choice">
            <input type="checkbox" name="understood" value="yes" required />
            <span>{say('erasure.understood')}</span>
          </label>
        </ActForm>
      )}
      <p>
        <a className="button quiet" href="/me/file">
          {say('erasure.back')}
        </a>
      </p>
    </>
  );
};
