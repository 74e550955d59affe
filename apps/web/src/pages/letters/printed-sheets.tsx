import { useEffect, useRef } from 'react';
import { useSay } from '../../languages/use-say.js';
import type { PrintedLetters } from '../../server/access.js';
import { handOver } from '../../server/files.js';

/** Letters as they come out of the printer. Their codes are told this once: they are printed now, or kept as a file under lock and key. */
export const PrintedSheets = ({ letters }: { readonly letters: PrintedLetters }) => {
  const say = useSay();
  const sheets = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const { letters: count, more, page } = letters;

  useEffect(() => {
    if (sheets.current) show(sheets.current, page);
    head.current?.focus();
  }, [page]);

  if (count === 0) return <p className="card called no-print">{say('letters.everybodyHasOne')}</p>;
  return (
    <>
      <section className="card called no-print" aria-labelledby="printed">
        <h2 id="printed" tabIndex={-1} ref={head}>
          {say('letters.made', { letters: count })}
        </h2>
        <p>{say('letters.onceOnly')}</p>
        {more && <p>{say('letters.more')}</p>}
        <div className="row">
          <button type="button" className="button" onClick={() => window.print()}>
            {say('letters.toPrinter')}
          </button>
          <button type="button" className="button quiet" onClick={() => handOver(new Blob([page], { type: 'text/html' }), 'letters.html')}>
            {say('letters.toFile')}
          </button>
        </div>
      </section>
      <div className="letter-sheets" ref={sheets} />
    </>
  );
};

/** A page of ours is read and nothing of it runs: what is parsed has no scripts. Browsers without trusted types take it as it is. */
const trusted = (page: string): string => {
  const types = (window as Window & { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  return types ? (policy ??= types.createPolicy('letters', { createHTML: (text) => text })).createHTML(page) : page;
};

interface TrustedPolicy {
  readonly createHTML: (text: string) => string;
}

/** As much of the interface as is needed; the language does not know it yet. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: TrustedPolicy) => TrustedPolicy;
}

/** A policy is made once: the server names those that may be. */
let policy: TrustedPolicy | undefined;

/** The sheets bring their own style along: it stays among them, and what the page looks like stays out of them. */
const show = (place: HTMLElement, page: string): void => {
  const written = new DOMParser().parseFromString(trusted(page), 'text/html');
  const style = new CSSStyleSheet();
  style.replaceSync(written.querySelector('style')?.textContent ?? '');
  const sheets = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  sheets.adoptedStyleSheets = [style];
  sheets.replaceChildren(...written.querySelectorAll('article'));
};
