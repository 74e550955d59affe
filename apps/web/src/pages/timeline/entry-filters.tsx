import { useId, useState, type SubmitEvent } from 'react';
import { MemberPicker } from '../../forms/member-picker.js';
import type { MessageId } from '../../languages/message-id.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { goTo } from '../../routing/place.js';
import { entryQuestions, timelineOf, type EntryQuestion } from './entry-question.js';
import { entryTypes, type EntryGroup } from './entry-types.js';

const groups = Object.entries(entryTypes) as readonly [EntryGroup, (typeof entryTypes)[EntryGroup]][];

const days = ['recordedFrom', 'recordedTo', 'effectiveFrom', 'effectiveTo'] as const;
const words = ['actor', 'decision', 'stream'] as const;
const more: readonly string[] = entryQuestions.filter((name) => name !== 'type' && name !== 'stream');

const labels = {
  recordedFrom: 'timeline.recordedFrom',
  recordedTo: 'timeline.recordedTo',
  effectiveFrom: 'timeline.effectiveFrom',
  effectiveTo: 'timeline.effectiveTo',
  actor: 'timeline.actor',
  decision: 'timeline.decision',
  stream: 'timeline.stream',
} as const satisfies Readonly<Record<string, MessageId>>;

/** Which entries are listed. What is asked stands in the address, so that a list can be sent to somebody. */
export const EntryFilters = ({ question }: { readonly question: EntryQuestion }) => {
  const say = useSay();
  const id = useId();
  const [wanted, want] = useState(question);
  const { stream, type } = question;
  const ask = (event: SubmitEvent): void => {
    event.preventDefault();
    goTo(timelineOf(wanted));
  };
  return (
    <div className="stack no-print">
      <div className="row filters">
        <div className="field">
          <label htmlFor={id}>{say('timeline.kind')}</label>
          <select id={id} value={type ?? ''} onChange={({ target }) => goTo(timelineOf({ ...question, type: target.value }))}>
            <option value="">{say('timeline.everyKind')}</option>
            {groups.map(([group, types]) => (
              <optgroup key={group} label={say(`group.${group}`)}>
                {types.map((name) => (
                  <option key={name} value={name}>
                    {say(`entry.${name}`)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        {stream && (
          <p>
            {say('timeline.only')} <code>{stream}</code>
          </p>
        )}
        {Object.keys(question).length > 0 && (
          <Link className="button quiet small" href="/timeline">
            {say('timeline.everything')}
          </Link>
        )}
      </div>
      <details open={Object.keys(question).some((name) => more.includes(name))}>
        <summary>{say('timeline.more')}</summary>
        <form className="row filters" onSubmit={ask}>
          <div className="field">
            <label htmlFor={`${id}-person`}>{say('timeline.person')}</label>
            <MemberPicker
              memberId={wanted.person ?? ''}
              pick={(person) => want((before) => ({ ...before, person }))}
              attributes={{ id: `${id}-person`, name: 'person' }}
            />
          </div>
          {[...days, ...words].map((name) => (
            <div className="field" key={name}>
              <label htmlFor={`${id}-${name}`}>{say(labels[name])}</label>
              <input
                id={`${id}-${name}`}
                type={days.some((day) => day === name) ? 'date' : 'text'}
                autoComplete="off"
                spellCheck={false}
                value={wanted[name] ?? ''}
                onChange={({ target }) => want((before) => ({ ...before, [name]: target.value }))}
              />
            </div>
          ))}
          <button className="button small">{say('timeline.apply')}</button>
        </form>
      </details>
    </div>
  );
};
