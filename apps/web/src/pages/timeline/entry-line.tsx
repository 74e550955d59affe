import type { ReactNode } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Entry } from '../../server/entry.js';
import { isEntryType } from './entry-types.js';
import { entryValues } from './entry-values.js';

/** An entry in words: its place in the ledger, what happened, when it was recorded and from when it counts. */
export const EntryLine = ({ entry, children }: { readonly entry: Entry; readonly children?: ReactNode }) => {
  const say = useSay();
  const formats = useFormats();
  const { number, type, data, meta } = entry;
  const countsFrom = meta.effectiveAt.slice(0, 10);
  return (
    <li className="entry">
      <p className="entry-what">
        <span className="entry-number">
          <span className="said-only">{say('entry.number')}</span> {formats.number(number)}
        </span>
        <strong>{isEntryType(type) ? say(`entry.${type}`) : type}</strong>
      </p>
      {isEntryType(type) && <p>{say(`told.${type}`, entryValues(data, formats))}</p>}
      <p className="soft">
        <time dateTime={meta.recordedAt}>{formats.instant(meta.recordedAt)}</time>
        {countsFrom !== meta.recordedAt.slice(0, 10) && ` · ${say('entry.countsFrom', { date: formats.date(countsFrom) })}`}
      </p>
      {children}
    </li>
  );
};
