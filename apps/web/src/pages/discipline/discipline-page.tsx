import { useState } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { DisciplinaryWork } from '../../server/discipline.js';
import { useAnswer } from '../../server/use-answer.js';
import { PageHead } from '../../shell/page-head.js';
import { CasesList } from './cases-list.js';
import { IncidentReport } from './incident-report.js';
import { UnansweredIncidents } from './unanswered-incidents.js';

/** What a board secretary has before her: incidents nobody has answered, and cases with their deadlines. */
export const DisciplinePage = () => {
  const say = useSay();
  const { number } = useFormats();
  const [turn, setTurn] = useState(0);
  const [isReporting, report] = useState(false);
  const [entry, setEntry] = useState<number>();
  const work = useAnswer<DisciplinaryWork>('/api/discipline/work', undefined, String(turn));
  const recorded = (): void => setTurn((before) => before + 1);
  return (
    <>
      <PageHead title={say('discipline.title')}>
        <p className="lead">{say('discipline.lead')}</p>
        <div className="row no-print">
          <button type="button" className="button small" aria-expanded={isReporting} onClick={() => report(!isReporting)}>
            {say('incident.report')}
          </button>
          <Link className="button quiet small" href="/discipline/incidents">
            {say('incident.all')}
          </Link>
          <Link className="button quiet small" href="/sanctions">
            {say('sanctions.title')}
          </Link>
        </div>
      </PageHead>
      {entry !== undefined && <output>{say('form.recorded', { number: number(entry) })}</output>}
      {isReporting && (
        <IncidentReport
          done={(receipt) => {
            report(false);
            setEntry(receipt.number);
            recorded();
          }}
        />
      )}
      <UnansweredIncidents work={work} recorded={recorded} />
      <CasesList work={work} turn={String(turn)} report={() => report(true)} />
    </>
  );
};
