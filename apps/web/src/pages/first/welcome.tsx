import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { PageHead } from '../../shell/page-head.js';
import { Refused } from '../../shell/refused.js';
import { useOpenDemo } from './use-open-demo.js';

/** An empty ledger: see one at work, or begin one's own. */
export const Welcome = () => {
  const say = useSay();
  const { open, isAsking, problem } = useOpenDemo();
  return (
    <div className="welcome">
      <div className="stack">
        <PageHead title={say('welcome.title')}>
          <p className="lead">{say('welcome.lead')}</p>
        </PageHead>
        {problem && <Refused problem={problem} />}
      </div>
      <Hemicycle members={61} there={61} />
      <section className="card called" aria-labelledby="demo">
        <h2 id="demo">{say('welcome.demo.title')}</h2>
        <p>{say('welcome.demo.text')}</p>
        <button type="button" className="button" aria-disabled={isAsking} onClick={open}>
          {say('welcome.demo.open')}
        </button>
      </section>
      <section className="card" aria-labelledby="own">
        <h2 id="own">{say('welcome.own.title')}</h2>
        <p>{say('welcome.own.text')}</p>
        <Link className="button quiet" href="/start">
          {say('welcome.own.start')}
        </Link>
      </section>
    </div>
  );
};
