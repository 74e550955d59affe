import { useId } from 'react';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { goTo } from '../../routing/place.js';
import { entryTypes, type EntryGroup } from './entry-types.js';

export interface EntryFilter {
  readonly stream: string | null;
  readonly type: string | null;
}

/** The address of the timeline with a filter, from its latest page on. */
const timelineOf = ({ stream, type }: EntryFilter): string => {
  const asked = new URLSearchParams({ ...(stream ? { stream } : {}), ...(type ? { type } : {}) }).toString();
  return asked === '' ? '/timeline' : `/timeline?${asked}`;
};

const groups = Object.entries(entryTypes) as readonly [EntryGroup, (typeof entryTypes)[EntryGroup]][];

/** Which entries are listed: of one kind, of one subject. They stand in the address, so that a list can be sent to somebody. */
export const EntryFilters = ({ stream, type }: EntryFilter) => {
  const say = useSay();
  const id = useId();
  return (
    <div className="row filters no-print">
      <div className="field">
        <label htmlFor={id}>{say('timeline.kind')}</label>
        <select id={id} value={type ?? ''} onChange={({ target }) => goTo(timelineOf({ stream, type: target.value }))}>
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
      {(stream ?? type) && (
        <Link className="button quiet small" href="/timeline">
          {say('timeline.everything')}
        </Link>
      )}
    </div>
  );
};
