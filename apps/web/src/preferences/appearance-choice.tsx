import { useId, useState } from 'react';
import { useSay } from '../languages/use-say.js';
import { appearances, chooseAppearance, chosenAppearance, type Appearance } from './appearance.js';

export const AppearanceChoice = () => {
  const say = useSay();
  const id = useId();
  const [chosen, setChosen] = useState(chosenAppearance);
  const choose = (appearance: Appearance): void => {
    chooseAppearance(appearance);
    setChosen(appearance);
  };
  return (
    <div className="row">
      <label htmlFor={id}>{say('appearance.label')}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => choose(appearances.find((appearance) => appearance === target.value) ?? 'device')}
      >
        {appearances.map((appearance) => (
          <option key={appearance} value={appearance}>
            {say(`appearance.${appearance}`)}
          </option>
        ))}
      </select>
    </div>
  );
};
