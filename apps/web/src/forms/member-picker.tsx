import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useSay } from '../languages/use-say.js';
import { useNameOf } from '../pages/members/use-name-of.js';
import type { Paged } from '../server/paged.js';
import type { RosterLine } from '../server/registers.js';
import { useAnswer } from '../server/use-answer.js';
import type { ControlAttributes } from './field.js';
import { Listbox } from './listbox.js';

/** Milliseconds without a key after which what was typed is asked for. */
const PAUSE = 100;

const SHOWN = 8;

interface MemberPickerProps {
  /** empty while nobody is chosen */
  readonly memberId: string;
  readonly pick: (memberId: string) => void;
  readonly attributes: ControlAttributes;
}

/** Finds a member by number or name from the keyboard: arrows choose, Enter takes, what is taken stays visible. */
export const MemberPicker = ({ memberId, pick, attributes }: MemberPickerProps) => {
  const say = useSay();
  const nameOf = useNameOf();
  const listId = useId();
  const [typed, type] = useState('');
  const [searched, search] = useState('');
  const [at, moveTo] = useState(0);
  const chosen = useAnswer<{ readonly member: RosterLine }>(memberId === '' ? undefined : `/api/members/${memberId}`);
  const found = useAnswer<Paged<RosterLine>>(
    searched === '' ? undefined : `/api/members?${new URLSearchParams({ limit: String(SHOWN), search: searched })}`,
  );

  useEffect(() => {
    const waiting = setTimeout(() => search(typed.trim()), PAUSE);
    return () => clearTimeout(waiting);
  }, [typed]);

  const members = searched !== '' && found.status === 'answered' ? found.answer.items : [];
  const take = (member: RosterLine | undefined): void => {
    if (!member) return;
    pick(member.memberId);
    type('');
    search('');
    moveTo(0);
  };
  const steer = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : members.length - 1;
      if (members.length > 0) moveTo((at + step) % members.length);
    }
    if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      type('');
    }
    // Enter alone takes whom the list points at; what is typed and not yet answered is waited for.
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || typed === '') return;
    event.preventDefault();
    if (searched === typed.trim()) take(members[at]);
  };
  const isOpen = members.length > 0;
  const label = (member: RosterLine): string => nameOf(member);

  return (
    <div className="picker">
      <input
        {...attributes}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${listId}-${at}` : undefined}
        value={typed === '' && chosen.status === 'answered' && memberId !== '' ? label(chosen.answer.member) : typed}
        onChange={({ target }) => {
          if (memberId !== '') pick('');
          type(memberId !== '' ? target.value.slice(-1) : target.value);
          moveTo(0);
        }}
        onKeyDown={steer}
      />
      <Listbox
        id={listId}
        label={say('picker.found')}
        className="picker-list"
        choices={members.map((member) => ({ key: member.memberId, label: label(member), choose: () => take(member) }))}
        at={at}
      />
      <output className="said-only">
        {searched !== '' && found.status === 'answered' ? say('picker.count', { members: members.length }) : ''}
      </output>
    </div>
  );
};
