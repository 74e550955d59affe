import { useState } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { download } from '../../server/files.js';
import type { MembersOverview } from '../../server/members-overview.js';
import type { Problem } from '../../server/problem.js';
import { Refused } from '../../shell/refused.js';
import type { ListQuestion } from './list-question.js';
import type { ListedMember } from './listed-member.js';
import { memberColumns } from './member-columns.js';
import { RegisterExtract } from './register-extract.js';

interface ListExportProps {
  readonly members: readonly ListedMember[];
  readonly question: ListQuestion;
  readonly overview: MembersOverview;
}

/** Hands out exactly what is on the screen: these members, in this order, with these columns, of this day, as known then. */
export const ListExport = ({ members, question, overview }: ListExportProps) => {
  const say = useSay();
  const { language } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const save = async (format: 'csv' | 'xlsx'): Promise<void> => {
    if (isAsking) return;
    setAsking(true);
    const seen = {
      format,
      asOf: overview.asOf,
      knownAt: String(overview.knownAt),
      memberNumbers: members.map(({ memberNumber }) => memberNumber),
      columns: question.columns.flatMap((column): readonly string[] => memberColumns[column]),
    };
    setProblem(await download('/api/exports/members/selection', seen, { language }));
    setAsking(false);
  };
  return (
    <>
      <button type="button" className="button quiet small" aria-disabled={isAsking} onClick={() => void save('csv')}>
        {say('members.export.csv')}
      </button>
      <button type="button" className="button quiet small" aria-disabled={isAsking} onClick={() => void save('xlsx')}>
        {say('members.export.xlsx')}
      </button>
      <RegisterExtract overview={overview} />
      {problem && <Refused problem={problem} />}
    </>
  );
};
