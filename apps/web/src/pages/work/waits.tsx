import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';

/** A kind of work, how much of it there is, and where it is done. */
export const Waits = ({ count, label, href }: { readonly count: number | undefined; readonly label: string; readonly href: string }) => {
  const say = useSay();
  const words = (
    <>
      <strong>{label}</strong>
      <span className={count ? 'chip live' : 'chip'}>{count === undefined ? '…' : say('work.count', { count })}</span>
    </>
  );
  return (
    <li>
      {href.startsWith('#') ? (
        <a className="linked-row" href={href}>
          {words}
        </a>
      ) : (
        <Link className="linked-row" href={href}>
          {words}
        </Link>
      )}
    </li>
  );
};
