import { useEffect, useId, useRef } from 'react';
import { useKeys } from '../../keyboard/use-keys.js';
import { useSay } from '../../languages/use-say.js';

/** Finds members as their name or number is being typed; `/` leads here. */
export const ListSearch = ({ typed, type }: { readonly typed: string; readonly type: (text: string) => void }) => {
  const say = useSay();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (window.location.hash === '#search') box.current?.focus();
  }, []);
  useKeys({ '/': () => box.current?.select() });
  return (
    <search className="row filters no-print">
      <div className="field">
        <label htmlFor={id}>{say('members.search')}</label>
        <input
          ref={box}
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          onChange={({ target }) => type(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'ArrowDown') document.querySelector<HTMLElement>('.members-window a[tabindex="0"]')?.focus();
          }}
        />
      </div>
      {typed !== '' && (
        <button className="button quiet small" type="button" onClick={() => type('')}>
          {say('members.search.clear')}
        </button>
      )}
    </search>
  );
};
