import { useSay } from '../languages/use-say.js';
import type { ControlAttributes } from './field.js';
import type { FieldSpec } from './form-field.js';

interface SeveralProps {
  readonly spec: FieldSpec;
  /** what is chosen, parted by blanks */
  readonly value: string;
  readonly change: (value: string) => void;
  readonly attributes: ControlAttributes;
}

/** What is chosen of a field of several. */
export const chosenIn = (value: string | undefined): readonly string[] => (value ?? '').split(' ').filter((one) => one !== '');

/** As many as one likes of a few, each a tick of its own. */
export const Several = ({ spec: { label, choices }, value, change, attributes }: SeveralProps) => {
  const say = useSay();
  const { id, 'aria-describedby': described } = attributes;
  const chosen = chosenIn(value);
  const toggle = (one: string, isChosen: boolean): void =>
    change(
      (choices ?? [])
        .flatMap((choice) => ((choice.value === one ? isChosen : chosen.includes(choice.value)) ? [choice.value] : []))
        .join(' '),
    );
  return (
    <fieldset aria-label={say(label)} aria-describedby={described} className="row plain">
      {choices?.map((choice, place) => (
        <label key={choice.value} className="tick">
          <input
            type="checkbox"
            id={place === 0 ? id : undefined}
            checked={chosen.includes(choice.value)}
            onChange={({ target }) => toggle(choice.value, target.checked)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
};
