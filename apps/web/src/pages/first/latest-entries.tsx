import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Entry } from '../../server/entry.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { EntryLine } from '../timeline/entry-line.js';
import { isEntryType } from '../timeline/entry-types.js';
import { runsOf } from '../timeline/runs.js';

/** Enough entries that the votes of a ballot under way do not hide everything else. */
const LOOKED_AT = 150;

const SHOWN = 6;

/** What was recorded last, a ballot full of votes in one line. */
export const LatestEntries = () => {
  const say = useSay();
  const { number } = useFormats();
  const asked = useAnswer<Paged<Entry>>(`/api/entries?limit=${LOOKED_AT}`);
  return (
    <section className="stack" aria-labelledby="entries">
      <h2 id="entries" className="dotted-under">
        {say('overview.entries')}
      </h2>
      <Answer of={asked}>
        {({ items }) => (
          <ul className="plain-list">
            {runsOf(items)
              .slice(0, SHOWN)
              .map(([entry, ...earlier]) =>
                earlier.length === 0 ? (
                  <EntryLine key={entry.number} entry={entry} />
                ) : (
                  <li key={entry.number} className="entry">
                    <p className="entry-what">
                      <span className="entry-number">{number(entry.number)}</span>
                      <strong>
                        {say('run.title', {
                          name: isEntryType(entry.type) ? say(`entry.${entry.type}`) : entry.type,
                          entries: earlier.length + 1,
                        })}
                      </strong>
                    </p>
                  </li>
                ),
              )}
          </ul>
        )}
      </Answer>
      <p>
        <Link href="/timeline">{say('overview.timeline')}</Link>
      </p>
    </section>
  );
};
