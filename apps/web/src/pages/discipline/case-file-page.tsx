import { useState } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { CaseFile } from '../../server/case-file.js';
import type { Problem } from '../../server/problem.js';
import { download } from '../../server/files.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Refused } from '../../shell/refused.js';
import { useNames } from '../members/use-names.js';
import { isEntryType } from '../timeline/entry-types.js';
import { isCaseEntry } from './rungs.js';
import { SaidText, StepTold } from './step-told.js';

/** The file of a case in its order, for its parties: to read, to print, to take along. */
export const CaseFilePage = ({ proceedingId }: { readonly proceedingId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const { language } = useLanguage();
  const [problem, setProblem] = useState<Problem>();
  const path = `/api/discipline/proceedings/${proceedingId}/file`;
  const file = useAnswer<CaseFile>(path);
  const names = useNames(file.status === 'answered' ? [file.answer.memberId] : []);
  const save = async (extension: 'md' | 'json'): Promise<void> =>
    setProblem(
      await download(extension === 'md' ? `${path}.md` : path, undefined, { language, saveAs: `case-${proceedingId}.${extension}` }),
    );
  return (
    <>
      <PageHead title={file.status === 'answered' ? say('file.of', { member: names(file.answer.memberId) }) : say('file.title')}>
        <nav className="row no-print" aria-label={say('case.pages')}>
          <Link className="button quiet small" href={`/discipline/${proceedingId}`}>
            {say('case.one')}
          </Link>
          {file.status === 'answered' && (
            <>
              <button type="button" className="button quiet small" onClick={() => window.print()}>
                {say('file.print')}
              </button>
              <button type="button" className="button quiet small" onClick={() => void save('md')}>
                {say('file.markdown')}
              </button>
              <button type="button" className="button quiet small" onClick={() => void save('json')}>
                {say('file.json')}
              </button>
            </>
          )}
        </nav>
      </PageHead>
      {problem && <Refused problem={problem} />}
      <Answer of={file}>
        {({ entries }) => (
          <ol className="plain-list stack">
            {entries.map((entry) => (
              <li key={entry.number} className="card">
                <h2>{isEntryType(entry.type) ? say(`entry.${entry.type}`) : entry.type}</h2>
                {isCaseEntry(entry.type) ? (
                  <ul className="plain-list">
                    <StepTold step={entry} texts={entry.texts} />
                  </ul>
                ) : (
                  <>
                    <p>{say('file.incident', { on: date(entry.effectiveAt.slice(0, 10)), number: entry.number })}</p>
                    {entry.texts.map((text) => (
                      <SaidText key={text.digest} text={text} />
                    ))}
                  </>
                )}
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </>
  );
};
