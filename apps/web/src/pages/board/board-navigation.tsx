import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';

const places = [
  ['board.figures', '/board'],
  ['body.board', '/bodies/board'],
  ['body.supervisoryBoard', '/bodies/supervisoryBoard'],
  ['compare.title', '/compare'],
  ['late.title', '/late-entries'],
  ['sanctions.title', '/sanctions'],
  ['looks.title', '/access-log'],
  ['verify.title', '/verify'],
] as const;

/** The pages the board and its auditors look at. */
export const BoardNavigation = () => {
  const say = useSay();
  const { pathname } = usePlace();
  return (
    <nav className="row no-print" aria-label={say('board.pages')}>
      {places.map(([message, href]) => (
        <Link key={href} className="button quiet small" href={href} aria-current={pathname === href ? 'page' : undefined}>
          {say(message)}
        </Link>
      ))}
    </nav>
  );
};
