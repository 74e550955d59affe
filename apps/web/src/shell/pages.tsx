import { Icon } from '../identity/icon.js';
import { useSay } from '../languages/use-say.js';
import { Link } from '../routing/link.js';
import { usePlace } from '../routing/place.js';

interface PagesProps {
  readonly nextCursor: string | null | undefined;
  /** what the next page holds */
  readonly next: string;
  /** what the first page holds */
  readonly first: string;
}

/** To the next page of a list and back to its first; where one is stands in the address. */
export const Pages = ({ nextCursor, next, first }: PagesProps) => {
  const say = useSay();
  const { pathname, searchParams } = usePlace();
  const at = (cursor: string | undefined): string => {
    const asked = new URLSearchParams(searchParams);
    if (cursor === undefined) asked.delete('cursor');
    else asked.set('cursor', cursor);
    const query = asked.toString();
    return query === '' ? pathname : `${pathname}?${query}`;
  };
  const isFirst = !searchParams.has('cursor');
  if (isFirst && !nextCursor) return null;
  return (
    <nav className="row no-print" aria-label={say('pages.label')}>
      {!isFirst && (
        <Link className="button quiet small" href={at(undefined)}>
          <Icon name="previous" />
          {first}
        </Link>
      )}
      {nextCursor && (
        <Link className="button quiet small" href={at(nextCursor)}>
          {next}
          <Icon name="next" />
        </Link>
      )}
    </nav>
  );
};
