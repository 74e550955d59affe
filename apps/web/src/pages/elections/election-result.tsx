import { useState } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import type { ElectionAnswer } from '../../server/election.js';
import type { Problem } from '../../server/problem.js';
import { download } from '../../server/files.js';
import { useText } from '../../server/use-text.js';
import { Refused } from '../../shell/refused.js';
import { CandidatesTable } from '../assembly/candidates-table.js';

/** Who was elected, in a table and in sentences, and the papers for whoever wants to count again. */
export const ElectionResult = ({ election }: { readonly election: ElectionAnswer }) => {
  const say = useSay();
  const { language } = useLanguage();
  const [problem, setProblem] = useState<Problem>();
  const { called, proclaimed } = election;
  const at = `/api/elections/${called.electionId}`;
  const report = useText(`${at}/report`);
  const save = async (path: string, name: string): Promise<void> =>
    setProblem(await download(`${at}/${path}`, undefined, { language, saveAs: name }));
  const isJudged = called.method === 'majority-judgment' || called.method === 'yes-no';
  return (
    <section className="card" aria-labelledby="result">
      <h2 id="result">{say('elections.result')}</h2>
      {proclaimed && (
        <p className="sum">
          {say('election.papers', { valid: Number(proclaimed.record.valid), invalid: Number(proclaimed.record.invalid) })}{' '}
          {proclaimed.record.vacant > 0 && say('elections.vacant', { seats: proclaimed.record.vacant })}
        </p>
      )}
      <CandidatesTable election={election} />
      {report !== undefined && (
        <details>
          <summary>{say('elections.report')}</summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard (axe: scrollable-region-focusable) */}
          <pre className="entry-data" tabIndex={0}>
            {report}
          </pre>
        </details>
      )}
      {problem && <Refused problem={problem} />}
      <div className="row no-print">
        <button type="button" className="button quiet small" onClick={() => void save('report', `election-${called.electionId}.txt`)}>
          {say('elections.saveReport')}
        </button>
        <button
          type="button"
          className="button quiet small"
          onClick={() => void save('papers', `election-${called.electionId}.${isJudged ? 'csv' : 'blt'}`)}
        >
          {say('elections.savePapers')}
        </button>
      </div>
    </section>
  );
};
