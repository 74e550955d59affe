import { useKeys } from '../../keyboard/use-keys.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { goTo } from '../../routing/place.js';
import { neighboursOf } from '../members/last-list.js';

/** To who stands before and after her on the list one came from, and back to it. */
export const MemberNeighbours = ({ memberId }: { readonly memberId: string }) => {
  const say = useSay();
  const neighbours = neighboursOf(memberId);
  const href = neighbours?.href ?? '/members';
  const go = (to: string | undefined): void => {
    if (to !== undefined) goTo(`/members/${to}`);
  };
  useKeys({ Escape: () => goTo(href), '[': () => go(neighbours?.previous), ']': () => go(neighbours?.next) });
  return (
    <nav className="row no-print" aria-label={say('member.neighbours')}>
      <Link className="button quiet small" href={href}>
        {say('member.toList')}
      </Link>
      {neighbours?.previous && (
        <Link className="button quiet small" href={`/members/${neighbours.previous}`}>
          {say('member.previous')}
        </Link>
      )}
      {neighbours?.next && (
        <Link className="button quiet small" href={`/members/${neighbours.next}`}>
          {say('member.next')}
        </Link>
      )}
      {neighbours && <span className="soft">{say('member.place', { place: neighbours.place, of: neighbours.of })}</span>}
    </nav>
  );
};
