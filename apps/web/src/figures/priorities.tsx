import { useFormats } from '../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';
import type { Ballot } from '../server/assembly.js';

/** The order in which an assembly puts its priorities, with their points; equal ones share a place. */
export const Priorities = ({ priorities: { outcome, places } }: { readonly priorities: NonNullable<Ballot['priorities']> }) => {
  const say = useSay();
  const { list } = useFormats();
  if (outcome === 'quorumNotReached') return <p>{say('outcome.quorumNotReached')}</p>;
  return (
    <ol className="plain-list" aria-label={say('priorities.order')}>
      {places.map(({ place, choices, points }) => (
        <li key={choices.join()} className="sum">
          {say('priorities.place', { place, choices: list(choices), points: Number(points) })}
        </li>
      ))}
    </ol>
  );
};
