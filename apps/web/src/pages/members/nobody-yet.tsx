import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';

/** A register nobody is in: what it is for, and how the first members come into it. */
export const NobodyYet = () => {
  const say = useSay();
  return (
    <div className="empty">
      <Hemicycle members={40} there={0} />
      <p>{say('members.empty.text')}</p>
      <div className="row">
        <Link className="button" href="/subscriptions/new">
          {say('members.empty.first')}
        </Link>
        <Link className="button quiet" href="/imports">
          {say('members.empty.import')}
        </Link>
      </div>
    </div>
  );
};
