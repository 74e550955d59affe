import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';

/** What the ledger says to a receipt that is shown to it. */
export type Checked =
  | { readonly outcome: 'asked' }
  | { readonly outcome: 'different' }
  | {
      readonly outcome: 'same';
      readonly at: string;
      readonly sealed: boolean;
      /** whether it is the vote that counts: null when nothing can be said yet */
      readonly standing: 'counts' | 'replaced' | 'late' | 'annulled';
    };

interface CheckPageProps {
  readonly number: string;
  readonly words: string;
  readonly checked: Checked;
}

/** Where a receipt is compared with the ledger later; it tells nobody how the vote fell. */
export const CheckPage = ({ number, words, checked }: CheckPageProps) => {
  const say = useSay();
  const { instant } = useFormats();
  return (
    <>
      <header className="page-head">
        <h1>{say('check.title')}</h1>
        <p>{say('check.lead')}</p>
      </header>
      {checked.outcome === 'same' && (
        <section className="card called">
          <h2>{say('check.same')}</h2>
          <p>{say('check.recorded', { at: instant(checked.at) })}</p>
          <p>{say(`check.standing.${checked.standing}`)}</p>
          <p>{checked.sealed ? say('check.sealed') : say('check.notSealed')}</p>
        </section>
      )}
      {checked.outcome === 'different' && (
        <div className="refused" role="alert">
          <h2>{say('check.different')}</h2>
          <p>{say('check.different.hint')}</p>
        </div>
      )}
      <form className="stack" method="get" action="/vote/check">
        <div className="field">
          <label htmlFor="number">{say('check.number')}</label>
          <input id="number" name="number" inputMode="numeric" defaultValue={number} required />
        </div>
        <div className="field">
          <label htmlFor="words">{say('check.words')}</label>
          <input id="words" name="words" defaultValue={words} required autoCapitalize="off" spellCheck={false} />
        </div>
        <button className="button">{say('check.do')}</button>
      </form>
    </>
  );
};
