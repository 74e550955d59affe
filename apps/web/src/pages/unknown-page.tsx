import { Hemicycle } from '../identity/hemicycle.js';
import { useSay } from '../languages/use-say.js';
import { Link } from '../routing/link.js';
import { PageHead } from '../shell/page-head.js';

export const UnknownPage = () => {
  const say = useSay();
  return (
    <>
      <PageHead title={say('unknown.title')} />
      <div className="empty">
        <Hemicycle members={24} there={0} />
        <p>{say('unknown.text')}</p>
        <Link className="button" href="/">
          {say('unknown.home')}
        </Link>
      </div>
    </>
  );
};
