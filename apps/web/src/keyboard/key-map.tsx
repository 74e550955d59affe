import { useState } from 'react';
import { useSay } from '../languages/use-say.js';
import { areKeysOn, keyChoice } from './key-choice.js';
import { Modal } from './modal.js';

const keys = [
  ['/', 'keys.search'],
  ['Ctrl K · ⌘ K', 'keys.palette'],
  ['n', 'keys.subscription'],
  ['↑ ↓', 'keys.move'],
  ['Enter', 'keys.open'],
  ['Ctrl Enter', 'keys.save'],
  ['Ctrl Shift Enter', 'keys.saveAndNew'],
  ['[ ]', 'keys.neighbours'],
  ['Esc', 'keys.back'],
  ['?', 'keys.map'],
] as const;

/** What each key does, and the switch for those whom they disturb. */
export const KeyMap = ({ close }: { readonly close: () => void }) => {
  const say = useSay();
  const [isOn, setOn] = useState(areKeysOn);
  const change = (on: boolean): void => {
    keyChoice.keep(on ? 'on' : 'off');
    setOn(on);
  };
  return (
    <Modal title={say('keys.title')} close={close}>
      <table>
        <caption className="said-only">{say('keys.title')}</caption>
        <thead className="said-only">
          <tr>
            <th scope="col">{say('keys.key')}</th>
            <th scope="col">{say('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{say(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="tick">
        <input type="checkbox" checked={isOn} onChange={({ target }) => change(target.checked)} />
        {say('keys.on')}
      </label>
    </Modal>
  );
};
