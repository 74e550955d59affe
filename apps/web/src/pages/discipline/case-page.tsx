import { useState } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { CaseFile } from '../../server/case-file.js';
import type { CaseAnswer } from '../../server/discipline.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { useNames } from '../members/use-names.js';
import { CaseChips } from './case-chips.js';
import { CaseSteps } from './case-steps.js';
import { HiddenTexts } from './hidden-texts.js';
import { Ladder } from './ladder.js';

/** One case: what comes next by law, and everything that was done so far. */
export const CasePage = ({ proceedingId }: { readonly proceedingId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const [turn, setTurn] = useState(0);
  const path = `/api/discipline/proceedings/${proceedingId}`;
  const asked = useAnswer<CaseAnswer>(path, undefined, String(turn));
  const file = useAnswer<CaseFile>(`${path}/file`, undefined, String(turn));
  const line = asked.status === 'answered' ? asked.answer.case : undefined;
  const names = useNames(line ? [line.memberId] : []);
  return (
    <>
      <PageHead title={line ? say('case.title', { member: names(line.memberId) }) : say('case.one')}>
        {line && (
          <>
            <div className="row">
              <CaseChips line={line} />
              <span className="soft">{say('case.opened', { date: date(line.openedOn) })}</span>
            </div>
            <nav className="row no-print" aria-label={say('case.pages')}>
              <Link className="button quiet small" href="/discipline">
                {say('discipline.title')}
              </Link>
              <Link className="button quiet small" href={`/members/${line.memberId}`}>
                {say('case.member')}
              </Link>
              {file.status === 'answered' && (
                <Link className="button quiet small" href={`/discipline/${proceedingId}/file`}>
                  {say('file.title')}
                </Link>
              )}
            </nav>
          </>
        )}
      </PageHead>
      <Answer of={asked}>
        {(found) => (
          <>
            <CaseSteps found={found} recorded={() => setTurn((before) => before + 1)} />
            <section className="stack" aria-labelledby="ladder">
              <h2 id="ladder" className="dotted-under">
                {say('case.ladder')}
              </h2>
              {file.status === 'refused' && <HiddenTexts problem={file.problem} />}
              <Ladder found={found} file={file.status === 'answered' ? file.answer : undefined} />
            </section>
          </>
        )}
      </Answer>
    </>
  );
};
