import { useSay } from '../../languages/use-say.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { useSituation } from '../../situation/situation.js';
import { DemoLoading } from './demo-loading.js';
import { DemoStopped } from './demo-stopped.js';
import { Overview } from './overview.js';
import { Welcome } from './welcome.js';

/** What stands at the door depends on what the ledger holds. */
export const FirstPage = () => {
  const say = useSay();
  const { asked } = useSituation();
  return (
    <>
      {asked.status === 'refused' && <PageHead title={say('refused.title')} />}
      <Answer of={asked}>
        {({ state, ledgerEmpty, progress, code }) => {
          if (state === 'loading') return <DemoLoading progress={progress} />;
          if (state === 'interrupted' || state === 'failed') return <DemoStopped code={code} />;
          return ledgerEmpty ? <Welcome /> : <Overview />;
        }}
      </Answer>
    </>
  );
};
