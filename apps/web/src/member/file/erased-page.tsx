import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';
import { useFieldName } from './filed-value.js';

export interface ShownErasure {
  readonly requestId: string;
  /** ledger number of the entry that says so */
  readonly number: number;
  readonly recordedAt: string;
  /** instant; null while it is under way */
  readonly purgedAt: string | null;
  /** how many values are gone */
  readonly gone: number;
  /** what stays; a value that is gone since has no name any more */
  readonly kept: readonly {
    readonly digest: string;
    readonly name: string | null;
    readonly until: string | null;
    readonly basis: string;
  }[];
}

/** What became of a request to erase: the receipt she keeps, and the certificate beside it. */
export const ErasedPage = ({ erasure }: { readonly erasure: ShownErasure }) => {
  const say = useSay();
  const { date, instant, number } = useFormats();
  const called = useFieldName();
  const { requestId, gone, kept, recordedAt, purgedAt } = erasure;
  return (
    <>
      <header className="page-head">
        <h1>{say('erased.title', { values: gone })}</h1>
        <p>{say('erased.recorded', { at: instant(recordedAt), number: number(erasure.number) })}</p>
      </header>
      <p className="notice">{purgedAt === null ? say('erased.underWay') : say('erased.purged', { at: instant(purgedAt) })}</p>
      {kept.length > 0 && (
        <section className="card" aria-labelledby="stays">
          <h2 id="stays">{say('erasure.stays')}</h2>
          <ul>
            {kept.map(({ digest, name, until, basis }) => (
              <li key={digest}>
                <strong>{name === null ? say('file.field.other') : called(name)}</strong>{' '}
                {until === null ? say('file.noEnd') : say('file.until', { date: date(until) })} {say('file.basis', { basis })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{say('erased.keep')}</p>
      <p className="row no-print">
        <a className="button" href={`/api/erasures/${requestId}/certificate`} download="certificate.html">
          {say('erased.certificate')}
        </a>
        <button className="button quiet" type="button" data-print hidden>
          {say('receipt.print')}
        </button>
        <a className="button quiet" href="/me/file">
          {say('erasure.back')}
        </a>
      </p>
    </>
  );
};
