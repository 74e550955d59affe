import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';

/** In the order in which an assembly needs them. */
const places = [
  ...(['desk', 'convocations', 'consultation-list', 'roll', 'postal-votes', 'proxies'] as const),
  ...(['check-in', 'elections', 'screen', 'sheet', 'minutes'] as const),
] as const;

export type DeskPlace = (typeof places)[number];

/** The pages of one assembly, side by side. */
export const DeskNavigation = ({ assemblyId, at }: { readonly assemblyId: string; readonly at: DeskPlace }) => {
  const say = useSay();
  return (
    <nav className="row desk-pages no-print" aria-label={say('desk.pages')}>
      <Link className="button quiet small" href={`/assemblies/${assemblyId}`}>
        {say('assembly.title')}
      </Link>
      {places.map((place) => (
        <Link
          key={place}
          className={place === at ? 'button small' : 'button quiet small'}
          aria-current={place === at ? 'page' : undefined}
          href={`/assemblies/${assemblyId}/${place}`}
        >
          {say(`desk.${place}`)}
        </Link>
      ))}
    </nav>
  );
};
