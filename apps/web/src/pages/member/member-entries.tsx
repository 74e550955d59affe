import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import { today } from '../../forms/today.js';
import { useClocks } from '../../clocks/use-clocks.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Entry } from '../../server/entry.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { EntryDetails } from '../timeline/entry-details.js';
import { EntryLine } from '../timeline/entry-line.js';
import { retractionOf } from './retraction-of.js';

interface MemberEntriesProps {
  readonly memberId: string;
  readonly turn: string;
  readonly recorded: () => void;
}

/** What was ever recorded of her, the latest first; a mistake is taken back by an entry that says why. */
export const MemberEntries = ({ memberId, turn, recorded }: MemberEntriesProps) => {
  const say = useSay();
  const { isNow } = useClocks();
  const [undone, undo] = useState<Entry>();
  const asked = useAnswer<Paged<Entry>>(`/api/entries?${new URLSearchParams({ person: memberId, limit: '50' })}`, undefined, turn);
  const retraction = undone && retractionOf(undone, memberId);
  return (
    <section className="stack" aria-labelledby="entries">
      <h2 id="entries">{say('member.entries')}</h2>
      {isNow && undone && retraction && (
        <ActForm
          key={undone.number}
          name={`retraction ${undone.stream} ${undone.revision}`}
          title={say('undo.title', { number: undone.number })}
          fields={[
            {
              name: 'ground',
              kind: 'choice',
              label: 'undo.ground',
              hint: 'undo.hint',
              choices: retraction.grounds.map((value) => ({ value, label: say(`ground.${value}`) })),
            },
            { name: 'effectiveAt', kind: 'date', label: 'field.effectiveAt' },
          ]}
          initial={{ ground: 'typingError', effectiveAt: today() }}
          act={({ ground, effectiveAt }) => ({ path: retraction.path, body: { ...retraction.names, ground, effectiveAt } })}
          submit={say('undo.submit')}
          done={() => {
            undo(undefined);
            recorded();
          }}
        />
      )}
      {!isNow && <p className="soft">{say('clocks.always')}</p>}
      <Answer of={asked}>
        {({ items }) => (
          <ul className="plain-list timeline">
            {items.map((entry) => (
              <EntryLine key={entry.number} entry={entry}>
                <EntryDetails entry={entry} />
                {isNow && retractionOf(entry, memberId) && (
                  <button type="button" className="button quiet small no-print" onClick={() => undo(entry)}>
                    {say('undo.open', { number: entry.number })}
                  </button>
                )}
              </EntryLine>
            ))}
          </ul>
        )}
      </Answer>
      <p className="row">
        <Link href={`/timeline?person=${memberId}`}>{say('overview.timeline')}</Link>
        <Link href={`/access-log?member=${memberId}`}>{say('looks.open')}</Link>
      </p>
    </section>
  );
};
