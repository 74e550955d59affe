import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import type { LedgerState } from '../../server/ledger-state.js';
import { PageHead } from '../../shell/page-head.js';

/** As many as there are seats in the picture. */
const SEATS = 200;

/** A cooperative comes to life: its members arrive, then they vote. */
export const DemoLoading = ({ progress }: Pick<LedgerState, 'progress'>) => {
  const say = useSay();
  const { stage, done, total } = progress ?? { stage: 'members', done: 0, total: 0 };
  return (
    <>
      <PageHead title={say('loading.title')}>
        <p className="lead">{say('loading.text')}</p>
      </PageHead>
      <div className="loading">
        <Hemicycle members={SEATS} there={total === 0 ? 0 : Math.round((SEATS * done) / total)} />
        <p id="progress">{say(`loading.${stage}`, { done, total })}</p>
        <progress aria-labelledby="progress" value={done} max={Math.max(total, 1)} />
      </div>
    </>
  );
};
