import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { EntryDetails } from './entry-details.js';
import { EntryLine } from './entry-line.js';
import { isEntryType } from './entry-types.js';
import type { Run } from './runs.js';

/** One entry with everything it holds, or a stretch of the same kind, folded. */
export const RunLine = ({ run: [latest, ...earlier] }: { readonly run: Run }) => {
  const say = useSay();
  const { instant, number } = useFormats();
  const first = earlier.at(-1);
  if (!first)
    return (
      <EntryLine entry={latest}>
        <EntryDetails entry={latest} />
      </EntryLine>
    );
  const { type } = latest;
  return (
    <li className="entry run">
      <details>
        <summary>
          <span className="entry-number">
            {number(first.number)}–{number(latest.number)}
          </span>{' '}
          <strong>{say('run.title', { name: isEntryType(type) ? say(`entry.${type}`) : type, entries: earlier.length + 1 })}</strong>
          <span className="soft"> {instant(latest.meta.recordedAt)}</span>
        </summary>
        <ol className="plain-list" reversed>
          {[latest, ...earlier].map((entry) => (
            <EntryLine key={entry.number} entry={entry}>
              <EntryDetails entry={entry} />
            </EntryLine>
          ))}
        </ol>
      </details>
    </li>
  );
};
