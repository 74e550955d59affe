import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Entry } from '../../server/entry.js';
import type { Causation } from '../../server/entry-story.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { EntryLine } from '../timeline/entry-line.js';

/** What led to an entry and what followed from it, each a step away. */
export const EntryCausation = ({ number }: { readonly number: number }) => {
  const say = useSay();
  const asked = useAnswer<Causation>(`/api/entries/${number}/causation`);
  return (
    <Answer of={asked}>
      {({ causes, complete, effects, more }) => (
        <div className="columns">
          <section aria-labelledby="causes">
            <h2 id="causes">{say('entry.causes')}</h2>
            {causes.length === 0 && complete && <p className="soft">{say('entry.causes.none')}</p>}
            <Steps entries={causes} />
            {!complete && <p className="soft">{say('entry.causes.incomplete')}</p>}
          </section>
          <section aria-labelledby="effects">
            <h2 id="effects">{say('entry.effects')}</h2>
            {effects.length === 0 ? (
              <p className="soft">{say('entry.effects.none')}</p>
            ) : (
              <Steps entries={effects.map(({ entry }) => entry)} />
            )}
            {more && <p className="soft">{say('entry.effects.more')}</p>}
          </section>
        </div>
      )}
    </Answer>
  );
};

const Steps = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const say = useSay();
  return (
    <ul className="plain-list">
      {entries.map((entry) => (
        <EntryLine key={entry.number} entry={entry}>
          <p>
            <Link href={`/entries/${entry.number}`}>{say('entry.open', { number: entry.number })}</Link>
          </p>
        </EntryLine>
      ))}
    </ul>
  );
};
