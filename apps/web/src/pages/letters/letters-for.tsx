import { useId } from 'react';
import { useSay } from '../../languages/use-say.js';

const choices = ['everybody', 'since', 'chosen'] as const;

/** For whom letters are made. */
export type Addressees = (typeof choices)[number];

interface LettersForProps {
  readonly who: Addressees;
  readonly choose: (who: Addressees) => void;
}

/** Everybody who has none yet, those who are new, or some by name. */
export const LettersFor = ({ who, choose }: LettersForProps) => {
  const say = useSay();
  const id = useId();
  return (
    <fieldset className="choices">
      <legend>{say('letters.who')}</legend>
      {choices.map((choice) => (
        <div key={choice} className="choice">
          <input type="radio" name="who" id={`${id}-${choice}`} checked={who === choice} onChange={() => choose(choice)} />
          <div>
            <label htmlFor={`${id}-${choice}`}>{say(`letters.${choice}`)}</label>
            <p className="soft">{say(`letters.${choice}.text`)}</p>
          </div>
        </div>
      ))}
    </fieldset>
  );
};
