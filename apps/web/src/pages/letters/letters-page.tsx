import { useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import type { PrintedLetters, PrintRun } from '../../server/access.js';
import { useAnswer } from '../../server/use-answer.js';
import { PageHead } from '../../shell/page-head.js';
import { LettersForm } from './letters-form.js';
import { PrintRuns } from './print-runs.js';
import { PrintedSheets } from './printed-sheets.js';

/** Letters with a code that opens once, for members who have no way in yet: chosen, printed, looked back on. */
export const LettersPage = () => {
  const say = useSay();
  const runs = useAnswer<readonly PrintRun[]>('/api/access/letters');
  const [printed, setPrinted] = useState<PrintedLetters>();
  return (
    <>
      <PageHead title={say('letters.title')}>
        <p className="lead no-print">{say('letters.lead')}</p>
      </PageHead>
      {printed && <PrintedSheets letters={printed} />}
      <div className="stack no-print">
        <LettersForm
          printed={(letters) => {
            setPrinted(letters);
            runs.again();
          }}
        />
        <PrintRuns asked={runs} />
      </div>
    </>
  );
};
