import { Icon } from '../identity/icon.js';
import { useSay } from '../languages/use-say.js';
import type { Result } from '../server/assembly.js';

/** What was decided: in words, with a sign and a colour that say the same. */
export const OutcomeChip = ({ outcome }: Pick<Result, 'outcome'>) => {
  const say = useSay();
  return (
    <span className={`chip ${outcome}`}>
      <Icon name={outcome} />
      {say(`outcome.${outcome}`)}
    </span>
  );
};
