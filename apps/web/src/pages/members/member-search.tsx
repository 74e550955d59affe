import { useEffect, useId, useState } from 'react';
import { Icon } from '../../identity/icon.js';
import { useSay } from '../../languages/use-say.js';
import { standAt, usePlace } from '../../routing/place.js';
import { membersAt } from './members-at.js';

/** Milliseconds without a key after which what was typed is asked for. */
const PAUSE = 120;

/** Finds members as their name or number is being typed; what is searched for stands in the address. */
export const MemberSearch = () => {
  const say = useSay();
  const id = useId();
  const searched = usePlace().searchParams.get('search') ?? '';
  const [typed, type] = useState(searched);
  const [before, remember] = useState(searched);
  // Back, forward and links change the address: the box follows them, and leads otherwise.
  if (searched !== before) {
    remember(searched);
    if (typed.trim() !== searched) type(searched);
  }

  useEffect(() => {
    if (typed.trim() === searched) return;
    const waiting = setTimeout(() => standAt(membersAt(typed.trim())), PAUSE);
    return () => clearTimeout(waiting);
  }, [typed, searched]);

  return (
    <search className="row filters no-print">
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          standAt(membersAt(typed.trim()));
        }}
      >
        <label htmlFor={id}>{say('members.search')}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
      </form>
      {typed !== '' && (
        <button className="button quiet small" type="button" onClick={() => type('')}>
          <Icon name="rejected" />
          {say('members.search.clear')}
        </button>
      )}
    </search>
  );
};
