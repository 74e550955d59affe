import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';
import { inOrder, useFieldName, usePurpose, type FiledValue } from './filed-value.js';
import { Looks, type ShownLook } from './looks.js';

export interface ShownFile {
  readonly number: number | null;
  readonly values: readonly FiledValue[];
  /** calendar dates on which the holds that keep everything are looked at again */
  readonly holds: readonly string[];
  readonly looks: readonly ShownLook[];
  /** address of the whole file, to keep */
  readonly download: string;
}

/** What is kept about the reader herself, why and until when, and who looked at it (GDPR, art. 15). */
export const FilePage = ({ file: { number, values, holds, looks, download } }: { readonly file: ShownFile }) => {
  const say = useSay();
  const { date } = useFormats();
  return (
    <>
      <header className="page-head">
        <h1>{say('home.file')}</h1>
        <p>{say('file.lead')}</p>
        {number !== null && <p>{say('file.number', { number })}</p>}
      </header>
      {holds.map((reviewOn) => (
        <p className="notice" key={reviewOn}>
          {say('file.hold', { date: date(reviewOn) })}
        </p>
      ))}
      {values.length === 0 ? <p className="card">{say('file.empty')}</p> : <Values values={values} />}
      <p className="row no-print">
        <a className="button quiet" href={download} download="file.json">
          {say('file.download')}
        </a>
        <button className="button quiet" type="button" data-print hidden>
          {say('receipt.print')}
        </button>
      </p>
      <Looks looks={looks} />
      <section className="card" aria-labelledby="ledger">
        <h2 id="ledger">{say('file.why')}</h2>
        <p>{say('file.why.register')}</p>
        <p>{say('file.why.votes')}</p>
      </section>
      <section className="card" aria-labelledby="erasure">
        <h2 id="erasure">{say('file.rights')}</h2>
        <p>{say('file.rights.correct')}</p>
        <p>{say('file.rights.erase')}</p>
        <a className="button quiet" href="/me/file/erasure">
          {say('file.rights.ask')}
        </a>
      </section>
    </>
  );
};

const Values = ({ values }: { readonly values: readonly FiledValue[] }) => {
  const say = useSay();
  const called = useFieldName();
  const purposeOf = usePurpose();
  return (
    <section className="stack" aria-labelledby="kept">
      <h2 id="kept">{say('file.kept')}</h2>
      <dl className="filed">
        {inOrder(values).map((value) => (
          <div className="card" key={value.digest}>
            <dt>{called(value.name)}</dt>
            <dd className="question-text">
              <strong>{value.value}</strong>
            </dd>
            <dd>{purposeOf(value.purpose)}</dd>
            <dd>
              <Term value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Since when and until when something is kept, and on what ground. */
const Term = ({ value: { keptAt, until, basis } }: { readonly value: FiledValue }) => {
  const say = useSay();
  const { date } = useFormats();
  return (
    <>
      {keptAt !== null && `${say('file.since', { date: date(keptAt.slice(0, 10)) })} `}
      {until === null ? say('file.noEnd') : say('file.until', { date: date(until) })} {basis !== '' && say('file.basis', { basis })}
    </>
  );
};
