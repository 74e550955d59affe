import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Listbox } from '../forms/listbox.js';
import type { MessageId } from '../languages/message-id.js';
import { useSay } from '../languages/use-say.js';
import { plainWords } from '../pages/members/plain-words.js';
import { useNameOf } from '../pages/members/use-name-of.js';
import { goTo } from '../routing/place.js';
import type { Paged } from '../server/paged.js';
import type { RosterLine } from '../server/registers.js';
import { useAnswer } from '../server/use-answer.js';
import { Modal } from './modal.js';

const places: readonly (readonly [MessageId, string])[] = [
  ['navigation.work', '/work'],
  ['navigation.members', '/members'],
  ['subscription.title', '/subscriptions/new'],
  ['payments.title', '/payments'],
  ['imports.title', '/imports'],
  ['navigation.assemblies', '/assemblies'],
  ['convene.title', '/assemblies/new'],
  ['capital.title', '/capital'],
  ['letters.title', '/letters'],
  ['roles.title', '/access'],
  ['navigation.rules', '/rules'],
  ['changeRules.title', '/rules/new'],
  ['navigation.timeline', '/timeline'],
  ['navigation.overview', '/'],
];

const PAUSE = 100;
const SHOWN = 6;

/** Goes anywhere from the keyboard: to a page by its words, to a member by number or name. */
export const Palette = ({ close }: { readonly close: () => void }) => {
  const say = useSay();
  const nameOf = useNameOf();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, type] = useState('');
  const [searched, search] = useState('');
  const [at, moveTo] = useState(0);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    const waiting = setTimeout(() => search(typed.trim()), PAUSE);
    return () => clearTimeout(waiting);
  }, [typed]);
  const found = useAnswer<Paged<RosterLine>>(
    searched === '' ? undefined : `/api/members?${new URLSearchParams({ limit: String(SHOWN), search: searched })}`,
  );
  const words = plainWords(typed);
  const goals = [
    ...places
      .map(([message, href]) => ({ label: say(message), href }))
      .filter(({ label }) => words.every((word) => plainWords(label).some((named) => named.startsWith(word)))),
    ...(searched !== '' && found.status === 'answered' ? found.answer.items : []).map((member) => ({
      label: nameOf(member),
      href: `/members/${member.memberId}`,
    })),
  ];
  const follow = (href: string | undefined): void => {
    if (href === undefined) return;
    close();
    goTo(href);
  };
  const steer = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: goals.length - 1 }[event.key];
    if (step !== undefined && goals.length > 0) moveTo((at + step) % goals.length);
    if (event.key === 'Enter') follow(goals[at]?.href);
    if (step !== undefined || event.key === 'Enter') event.preventDefault();
  };
  return (
    <Modal title={say('palette.title')} close={close}>
      <input
        type="text"
        role="combobox"
        className="palette-input"
        ref={box}
        autoComplete="off"
        aria-label={say('palette.label')}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={goals.length > 0 ? `${id}-${at}` : undefined}
        value={typed}
        onChange={({ target }) => {
          type(target.value);
          moveTo(0);
        }}
        onKeyDown={steer}
      />
      <Listbox
        id={id}
        label={say('palette.goals')}
        className="palette-goals"
        choices={goals.map(({ label, href }) => ({ key: href, label, choose: () => follow(href) }))}
        at={at}
      />
    </Modal>
  );
};
