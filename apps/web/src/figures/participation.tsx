import { useId } from 'react';
import { useFormats } from '../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';

/** How many rights have been used so far; how, nobody learns before the close. */
export const Participation = ({ votes, rights }: { readonly votes: number; readonly rights: number }) => {
  const say = useSay();
  const { percent } = useFormats();
  const label = useId();
  return (
    <div className="stack">
      <output id={label}>
        <strong className="large">{percent(rights === 0 ? 0 : votes / rights)}</strong> {say('ballot.participation', { votes, rights })}
      </output>
      <progress aria-labelledby={label} value={votes} max={Math.max(rights, 1)} />
    </div>
  );
};
